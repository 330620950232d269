import type { Topic } from '../answers/answer.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import type { Understand, Understood } from '../understanding/index.ts'

export type Part = { message: string; understood: Understood; topic: Topic }

const QUESTION_WORD =
  'wo|wie|was|welche\\w*|warum|wieso|weshalb|wozu|wer|kann|muss|darf|soll|ist|geht|brauche?|where|how|what|which|why|who|can|must|do|does|should|is|may'
const BORDERS = new RegExp(
  `(?<=[.?!;\\n])\\s+|\\n+|\\s*(?:,|\\bund|\\band)\\s+(?:außerdem|ausserdem|zweitens|weiters|dann noch|also|besides|secondly)\\b[,:]?\\s*|\\s*,?\\s+(?:und|and)\\s+(?=(?:${QUESTION_WORD})\\b)`,
  'giu',
)
const IS_QUESTION = new RegExp(`\\?|^\\W*(?:${QUESTION_WORD})\\b`, 'iu')
const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'out-of-scope']

/** The first two questions of a message that surely are about different things; nothing when there is only one. */
export function splitQuestions(message: string, understand: Understand): Part[] {
  if (message.length > 600) return []
  const pieces = message
    .split(BORDERS)
    .filter((piece) => (piece.match(/\p{L}+/gu) ?? []).length >= 2)
  if (pieces.length < 2) return []
  const parts = pieces.slice(0, 5).flatMap((piece): Part[] => {
    const understood = understand(piece)
    const best = understood.candidates[0]
    const isSure = understood.zone === 'answer' && best && best.confidence > 0.85
    return isSure && !SMALL_TALK.includes(best.topic)
      ? [{ message: piece, understood, topic: best.topic }]
      : []
  })
  const [first, ...others] = parts
  // A story told in several sentences is one problem: only what is asked beside it counts as a second one.
  const second = others.find(
    ({ topic, message: piece }) =>
      topic !== first?.topic && IS_QUESTION.test(piece) && !isProblem(topic),
  )
  if (!first || !second || !(isProblem(first.topic) || IS_QUESTION.test(first.message))) return []
  return [first, second]
}
