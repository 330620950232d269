import type { Topic } from '../answers/answer.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import type { Understand, Understood } from '../understanding/index.ts'

export type Part = { message: string; understood: Understood; topic: Topic }

const QUESTION_WORD =
  'wo|wie|was|welche\\w*|warum|wieso|weshalb|wozu|wer|kann|muss|darf|soll|ist|geht|brauche?|where|how|what|which|why|who|can|must|do|does|should|is|may'
const BORDERS = new RegExp(
  `(?<!\\S)[1-9][.)]\\s+|(?<=[.?!;\\n])\\s+|\\n+|\\s*(?:,|\\bund|\\band)\\s+(?:außerdem|ausserdem|zweitens|weiters|dann noch|also|besides|secondly)\\b[,:]?\\s*|\\s*,?\\s+(?:und|and)\\s+(?=(?:${QUESTION_WORD})\\b)`,
  'giu',
)
const IS_QUESTION = new RegExp(`\\?|^\\W*(?:${QUESTION_WORD})\\b`, 'iu')
const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'out-of-scope']

/** "1. … 2. …": who counts their questions asks several, however short each is. */
export function isCounted(message: string): boolean {
  return (message.match(/(?<!\S)[1-9][.)]\s/g) ?? []).length > 1
}

/** The first three questions of a message that surely are about different things; nothing when there is only one. */
export function splitQuestions(message: string, understand: Understand): Part[] {
  if (message.length > 600) return []
  const areCounted = isCounted(message)
  const pieces = message
    .split(BORDERS)
    .filter((piece) => (piece.match(/\p{L}+/gu) ?? []).length >= 2)
  if (pieces.length < 2) return []
  const isQuestion = (piece: string) => areCounted || IS_QUESTION.test(piece)
  const parts = pieces.slice(0, 5).flatMap((piece): Part[] => {
    const understood = understand(piece)
    const best = understood.candidates[0]
    if (!best || SMALL_TALK.includes(best.topic)) return []
    const needed = areCounted ? 0.3 : isQuestion(piece) ? 0.7 : 0.85
    const isSure = best.confidence > needed && (areCounted || understood.zone === 'answer')
    return isSure ? [{ message: piece, understood, topic: best.topic }] : []
  })
  const [first, ...others] = parts
  if (!first || !(isProblem(first.topic) || isQuestion(first.message))) return []
  // A story told in several sentences is one problem: only what is asked beside it counts as a second one.
  const asked = others.filter(
    ({ topic, message: piece }, index) =>
      topic !== first.topic &&
      isQuestion(piece) &&
      !isProblem(topic) &&
      others.findIndex((other) => other.topic === topic) === index,
  )
  return asked.length > 0 ? [first, ...asked.slice(0, 2)] : []
}
