import type { Answer } from '../answers/answer.ts'
import { actions } from '../answers/blocks.ts'
import { ask } from '../answers/buttons.ts'
import { oncePer } from '../once.ts'
import type { Session } from './answering.ts'
import type { Input, Turn } from './conversation.ts'

/** Nobody reads the same page twice: what was just said in full is said in short; a button always gives all of it. */
export function withoutRepeating(
  input: Input,
  session: Session,
  take: (session: Session) => Turn,
): Turn {
  const turn = take(session)
  const { said } = session.context
  const now = printOf(turn.answer)
  const isAgain = input.kind === 'text' && turn.outcome === 'answer' && now === said
  if (!isAgain) return remember(turn, now)
  const brief = take({ ...session, isBrief: true })
  const isShorter = printOf(brief.answer) !== now
  return remember(isShorter ? withWhole(brief) : turn, now)
}

function remember(turn: Turn, said: string): Turn {
  return { ...turn, context: { ...turn.context, said } }
}

/** "In full": values that were typed are not kept, so a check has only what it says now. */
function withWhole(turn: Turn): Turn {
  const { answer, topic, slots } = turn
  if (topic === 'check-settings') return turn
  const action = ask(answer.language, 'button.in-full', topic, slots)
  const last = answer.blocks.at(-1)
  const items = last?.kind === 'actions' ? last.items : []
  const before = last?.kind === 'actions' ? answer.blocks.slice(0, -1) : answer.blocks
  const blocks = [...before, ...actions(action, ...items)]
  const offered = action.kind === 'ask' ? [{ label: action.label, question: action.question }] : []
  const context = { ...turn.context, offered: [...offered, ...turn.context.offered] }
  return { ...turn, answer: { ...answer, blocks }, context }
}

/** A short print of what an answer says; the buttons below do not count. */
const printOf = oncePer(({ language, blocks }: Answer): string => {
  const said = JSON.stringify([language, blocks.filter(({ kind }) => kind !== 'actions')])
  let hash = 0x811c9dc5
  for (let index = 0; index < said.length; index++)
    hash = Math.imul(hash ^ said.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
})
