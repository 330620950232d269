import type { Action, Block } from '../answers/answer.ts'
import { actions, text } from '../answers/blocks.ts'
import { answerTopic } from '../answers/index.ts'
import { finish, type Session, sure, withContext } from './answering.ts'
import type { Turn } from './conversation.ts'
import { readValues } from './read-values.ts'
import type { Part } from './split-questions.ts'
import { conversationWords } from './words.ts'

/** Both questions of one message, one after the other, with the buttons of both at the end. */
export function answerTwo(
  parts: readonly Part[],
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const { language, settings, context } = session
  const answers = parts.map(({ message, understood, topic }) =>
    answerTopic(topic, {
      language,
      settings,
      slots: withContext(understood.slots, context),
      values: readValues(message, understood),
      diagnosis: { tried: [] },
    }),
  )
  const [first, second] = parts
  if (!first || !second) throw new Error(`answerTwo: needs two parts, got ${parts.length}`)
  const [one = [], two = []] = answers.map(({ blocks }) => blocks)
  const blocks: Block[] = [
    ...one.filter(isSaid),
    text(conversationWords(language)('second')),
    ...two.filter(isSaid),
    ...actions(...[...buttonsOf(one).slice(0, 3), ...buttonsOf(two).slice(0, 3)]),
  ]
  const question = { topic: first.topic, slots: withContext(first.understood.slots, context) }
  return finish({ topic: first.topic, language, blocks }, question, session, {
    outcome: 'answer',
    candidates: sure(first.topic, sure(second.topic, candidates)),
  })
}

function isSaid(block: Block): boolean {
  return block.kind !== 'actions'
}

function buttonsOf(blocks: readonly Block[]): Action[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []))
}
