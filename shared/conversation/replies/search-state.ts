import type { Question } from '../../answers/answer.ts'
import { type Diagnosis, isProblem, nextCheck } from '../../answers/diagnosis/diagnosis.ts'
import type { Context, Turn } from '../conversation.ts'

/** After these nobody wants to be asked about the problem again. */
const ENDS: readonly Turn['topic'][] = ['thanks', 'greeting', 'human']

/** The search that an answer to something else interrupts only; undefined when there is none, or when it ends here. */
export function searchToKeep(topic: Turn['topic'], context: Context, outcome: Turn['outcome']) {
  const { problem, diagnosis, misses } = context
  if (!problem || !diagnosis || problem.isSolved || ENDS.includes(topic)) return undefined
  if (outcome === 'answer' && isProblem(topic)) return undefined
  // The second miss in a row leads to people instead.
  if (outcome === 'decline' && misses > 0) return undefined
  const check = nextCheck(problem.topic, problem.diagnosis, problem.slots.client)
  return check && { ...problem, check }
}

/** The problem that was spoken of, as long as nobody said that it is solved. */
export function openProblem({ problem }: Context) {
  return problem && !problem.isSolved ? { problem } : {}
}

/** Only the same problem goes on; a new one starts afresh. */
export function continueDiagnosis(
  { topic, progress }: Question,
  { problem }: Context,
  found: Diagnosis | undefined,
): Diagnosis | undefined {
  if (!isProblem(topic)) return undefined
  if (!progress) return { tried: [], ...found }
  const before = problem?.topic === topic ? problem.diagnosis : undefined
  const { tried } = before ?? { tried: [] }
  return {
    ...before,
    ...(progress.isMissing && { cause: 'not-delivered' }),
    tried: tried.includes(progress.check) ? tried : [...tried, progress.check],
  }
}

/** Stays until it is solved or another problem takes its place. */
export function continueProblem(
  { topic, slots, progress }: Question,
  { problem }: Context,
  { diagnosis, outcome }: Pick<Turn, 'outcome'> & { diagnosis?: Diagnosis | undefined },
): Context['problem'] {
  if (isProblem(topic) && progress?.helped) {
    const before = problem?.topic === topic ? problem.diagnosis.tried : []
    const tried = before.includes(progress.check) ? before : [...before, progress.check]
    return { topic, slots, diagnosis: { ...problem?.diagnosis, tried: [...tried] }, isSolved: true }
  }
  if (isProblem(topic) && diagnosis) return { topic, slots, diagnosis: copyOf(diagnosis) }
  return problem?.isSolved && outcome !== 'decline' ? undefined : problem
}

export function copyOf({ settled, ...diagnosis }: Diagnosis) {
  return { ...diagnosis, tried: [...diagnosis.tried], ...(settled && { settled: [...settled] }) }
}
