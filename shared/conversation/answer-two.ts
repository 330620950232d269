import type { Action, Block } from '../answers/answer.ts'
import { actions, text } from '../answers/blocks.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import { answerTopic } from '../answers/index.ts'
import { finish, type Session, sure, withContext } from './answering.ts'
import type { Turn } from './conversation.ts'
import { readValues } from './read-values.ts'
import type { Part } from './split-questions.ts'
import { conversationWords } from './words.ts'

/** The questions of one message, one after the other, with the buttons of all at the end. */
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
  const [first] = parts
  if (!first) throw new Error('answerTwo: needs at least two parts, got none')
  const t = conversationWords(language)
  const said = answers.flatMap(({ blocks }, index): Block[] => [
    ...(index > 0 ? [text(t(index === 1 ? 'second' : 'third'))] : []),
    ...blocks.filter(isSaid),
  ])
  const topics = parts.map(({ topic }) => topic)
  const buttons = answers
    .flatMap(({ blocks }) => buttonsOf(blocks).slice(0, 3))
    .filter((button) => button.kind !== 'ask' || !topics.includes(button.question.topic))
  const blocks: Block[] = [...said, ...actions(...unlike(buttons))]
  const question = { topic: first.topic, slots: withContext(first.understood.slots, context) }
  const turn = finish({ topic: first.topic, language, blocks }, question, session, {
    outcome: 'answer',
    candidates: topics.reduceRight((known, topic) => sure(topic, known), candidates),
  })
  // "And for SMTP?" goes on with the servers, whichever question came first.
  const servers = isProblem(first.topic)
    ? undefined
    : parts.find(({ topic }) => topic === 'server-data')
  if (!servers) return turn
  const slots = withContext(servers.understood.slots, context)
  return { ...turn, context: { ...turn.context, topic: servers.topic, slots } }
}

/** No two buttons with the same words. */
function unlike(buttons: readonly Action[]): Action[] {
  return buttons.filter(
    ({ label }, index) => buttons.findIndex((other) => other.label === label) === index,
  )
}

function isSaid(block: Block): boolean {
  return block.kind !== 'actions'
}

function buttonsOf(blocks: readonly Block[]): Action[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []))
}
