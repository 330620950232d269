import { text } from '../../../answers/blocks.ts'
import type { Session } from '../../answering.ts'
import type { Turn } from '../../conversation.ts'
import { openSearch } from '../../replies/search-state.ts'
import { conversationWords } from '../../words.ts'
import { answerShort } from '../answer-short.ts'
import { isNext, plainly, type WantedStep } from './ask-patterns.ts'
import { otherProgram } from './other-program.ts'
import { type Before, beforeOf, sayLine, sayWhatNext, tell, withSupport } from './tell.ts'

/** One step alone. Undefined where the answer before has none. */
export function tellStep(
  wanted: WantedStep,
  before: Before,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { steps, buttons } = before
  if (steps.length < 2) return undefined
  const number = numberOf(wanted, steps.length, session.context.step)
  const step = steps[number - 1]
  if (!step && wanted === 'next') return tellDone(session, candidates)
  if (!step) {
    const t = conversationWords(session.language)
    const blocks = [text(t('line.few-steps', { count: String(steps.length) }))]
    return tell({ blocks, buttons, candidates }, session)
  }
  const first = wanted === 'first' ? introduction(before) : []
  const blocks = [...first, sayLine(step, session), sayWhatNext(step, steps, session)]
  return tell({ blocks, buttons, step: number, candidates }, session)
}

/** "Weiter", "und danach?" behind a step that was told alone; behind the last one it is done. */
export function tellNextStep(said: string, session: Session): Turn | undefined {
  const { context } = session
  if (context.step === undefined || openSearch(context) || !isNext(plainly(said))) return undefined
  const before = beforeOf(session)
  if (!before) return undefined
  return context.step < before.steps.length
    ? tellStep('next', before, session, [])
    : tellDone(session, [])
}

/** "And then?" behind all steps at once. */
export function tellAfterAll(
  { steps }: Before,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  if (steps.length < 2 || session.context.topic !== 'client-setup') return undefined
  const turn = tellDone(session, candidates)
  const [first, ...rest] = turn.answer.blocks
  const t = conversationWords(session.language)
  const blocks = [...(first ? [first] : []), text(t('line.where-are-you')), ...rest]
  return { ...turn, answer: { ...turn.answer, blocks } }
}

function tellDone(session: Session, candidates: Turn['candidates']): Turn {
  return answerShort({ say: 'next-set-up', offers: PROBLEMS }, session, candidates)
}

const PROBLEMS = [
  { topic: 'login-fails' },
  { topic: 'send-fails' },
  { topic: 'receive-fails' },
] as const

/** "That is not there", and no word of what: the step that was told last, or the question what is meant. */
export function tellWhatIsMissing(
  before: Before,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { steps, buttons } = before
  if (steps.length < 2) return undefined
  const t = conversationWords(session.language)
  const step = steps[(session.context.step ?? 0) - 1]
  const other = otherProgram(session)
  const blocks = [
    ...(step ? [text(t('line.should-be')), sayLine(step, session)] : []),
    ...(other ? [text(t('line.other-outlook'))] : []),
    text(t(step ? 'line.names-differ' : 'line.what-is-missing')),
  ]
  const all = withSupport([...(other ? [other] : []), ...buttons], session)
  return tell({ blocks, buttons: all, step: step?.step, candidates }, session)
}

/** Nobody said of what: the step that was told last, or where all begins. */
export function tellWhereThat(
  before: Before,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { steps, buttons } = before
  const number = session.context.step ?? 1
  const step = steps[number - 1]
  if (!step || steps.length < 2) return undefined
  const previous = steps[number - 2]
  const blocks = [
    ...(previous ? [sayLine(previous, session)] : []),
    sayLine(step, session),
    text(conversationWords(session.language)('line.name-it')),
  ]
  return tell({ blocks, buttons, step: number, candidates }, session)
}

function numberOf(wanted: WantedStep, count: number, told = 0): number {
  if (wanted === 'first') return 1
  if (wanted === 'last') return count
  return wanted === 'next' ? told + 1 : wanted
}

/** What is to be done before the first step. */
function introduction({ lines }: Before) {
  const first = lines.findIndex(({ step }) => step !== undefined)
  return lines
    .slice(0, first)
    .filter(({ text: said }) => !said.endsWith(':'))
    .map((line) => text(line.text))
}
