import type { Block } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { describeCheck } from '../../answers/diagnosis/describe-check.ts'
import { meaningOf } from '../../answers/diagnosis/diagnose.ts'
import { slotsOf } from '../../answers/diagnosis/diagnosis.ts'
import { type Session, toTurn } from '../answering.ts'
import { type Context, type Input, MOST_SHOWN, type Turn } from '../conversation.ts'
import { knownProgram } from '../memory/program.ts'
import { conversationWords } from '../words.ts'
import { askedCheck } from './search-state.ts'

/**
 * No check of a search is told in full more than twice: whoever needs it a third time gets the next one, and after the
 * last the letter to support. A button that leads back to it means it.
 */
export function notThrice(input: Input, session: Session, turn: Turn): Turn {
  const { context } = session
  const before = isSameSearch(context, turn.context) ? (context.shown ?? []) : []
  const told = checkTold(turn, session)
  if (!told) return keep(turn, before)
  const { check } = told
  const isWanted = input.kind === 'question' && input.question.progress?.isAgain
  const times = before.filter((one) => one === check).length
  if (times < 2 || isWanted) return keep(turn, [...before, check])
  return notThrice(input, session, goOn(turn, told, session))
}

function keep(turn: Turn, shown: readonly CheckId[]): Turn {
  const { problem } = turn.context
  const isOver = !problem || problem.isSolved || shown.length === 0
  const context = isOver ? turn.context : { ...turn.context, shown: shown.slice(-MOST_SHOWN) }
  return { ...turn, context }
}

/** In the words of another program, or of another version, the same check is told anew. */
function isSameSearch(context: Context, next: Context): boolean {
  const { problem: before, program } = context
  const { problem: after } = next
  return (
    before !== undefined &&
    !before.isSolved &&
    before.topic === after?.topic &&
    before.slots.client === after.slots.client &&
    program?.version === next.program?.version
  )
}

type Told = { check: CheckId; place: number }

/** The check that an answer tells in full, and where; undefined where it only asks whether it helped. */
function checkTold({ answer, context }: Turn, { settings }: Session): Told | undefined {
  const { problem, program } = context
  const check = askedCheck(context)
  if (!check || !problem) return undefined
  const { language } = answer
  const slots = slotsOf(problem.topic, problem.slots)
  const request = { language, settings, slots, ...knownProgram(slots, { program }) }
  const said = describeCheck(check, request)
  const place = answer.blocks.findIndex((block) => block.kind === 'text' && block.text === said)
  return place < 0 ? undefined : { check, place }
}

/** As if it had been told that the check did not help; what was said before the check stays said. */
function goOn(turn: Turn, told: Told, session: Session): Turn {
  const { answer, outcome, candidates } = turn
  const { problem } = turn.context
  if (!problem) return turn
  const { topic, slots } = problem
  const t = conversationWords(answer.language)
  const missed = outcome === 'decline' ? [text(t('search.miss-only'))] : []
  const known = { ...session, language: answer.language, context: turn.context }
  const progress = { check: told.check, helped: false }
  const next = toTurn({ topic, slots, progress }, known, { outcome, candidates })
  const isSaidAgain = (block: Block) => isIn(block, next.answer.blocks) || isLeadIn(block, turn)
  const kept = answer.blocks.slice(0, told.place).filter((block) => !isSaidAgain(block))
  const blocks = [...missed, ...kept, text(t('search.twice')), ...next.answer.blocks]
  return { ...next, answer: { ...next.answer, blocks } }
}

function isIn(block: Block, blocks: readonly Block[]): boolean {
  return blocks.some((other) => JSON.stringify(other) === JSON.stringify(block))
}

/** "Still open:" belongs to the check, and what an error message means was said with it. */
function isLeadIn(block: Block, { answer: { language }, context: { problem } }: Turn): boolean {
  if (block.kind !== 'text') return false
  const t = conversationWords(language)
  const leads = [t('told.still-open'), t('told.open'), t('told.stuck'), t('search.miss')]
  const meaning = problem && meaningOf(problem.diagnosis, language)
  return leads.includes(block.text) || block.text === meaning
}
