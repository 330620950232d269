import type { Question } from '../../answers/answer.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { type Diagnosis, isProblem, nextCheck, ticked } from '../../answers/diagnosis/diagnosis.ts'
import type { Context, Turn } from '../conversation.ts'

/** After these nobody wants to be asked about the problem again. */
const ENDS: readonly Turn['topic'][] = ['thanks', 'greeting']

/** The search that an answer to something else interrupts only; undefined when there is none, or when it ends here. */
export function searchToKeep(topic: Turn['topic'], context: Context, outcome: Turn['outcome']) {
  const search = openSearch(context)
  if (!search || ENDS.includes(topic)) return undefined
  return outcome === 'answer' && isProblem(topic) ? undefined : search
}

/** A search stays known when all its checks are used up, so that "and now?" is no riddle. */
export function diagnosisToKeep(topic: Turn['topic'], context: Context): Context['diagnosis'] {
  const { problem, diagnosis } = context
  const isKept = problem && !problem.isSolved && !isProblem(topic) && !ENDS.includes(topic)
  return isKept ? diagnosis : undefined
}

/** The search that goes on, and the check that was asked about last; undefined when all checks are used up. */
export function openSearch(context: Context) {
  const { problem, diagnosis } = context
  if (!problem || !diagnosis || problem.isSolved) return undefined
  const check =
    askedCheck(context) ?? nextCheck(problem.topic, problem.diagnosis, problem.slots.client)
  return check && { ...problem, check }
}

/** The check that the last answer asked about, or led back to. */
export function askedCheck({ offered, problem }: Context): CheckId | undefined {
  return offered.find(({ question }) => question.progress && question.topic === problem?.topic)
    ?.question.progress?.check
}

/** Whether the last answer asked if the check helped. */
export function isAsked({ offered }: Context): boolean {
  return offered.some(({ question: { progress } }) => progress && !progress.isAgain)
}

/** The problem that was spoken of, as long as nobody said that it is solved. */
export function openProblem({ problem }: Context) {
  return problem && !problem.isSolved ? { problem } : {}
}

/** Only the same problem goes on; a new one starts afresh. */
export function continueDiagnosis(
  { topic, slots, progress }: Question,
  context: Context,
  found: Diagnosis | undefined,
): Diagnosis | undefined {
  if (!isProblem(topic)) return undefined
  const { problem } = context
  if (
    !progress &&
    problem &&
    openSearch(context) &&
    isSameProblem(problem, { topic, slots }, found)
  )
    return {
      ...problem.diagnosis,
      ...found,
      tried: ticked(problem.diagnosis, found?.tried ?? []).tried,
    }
  if (!progress) return { tried: [], ...found }
  const before = problem?.topic === topic ? problem.diagnosis : undefined
  const { tried } = before ?? { tried: [] }
  const known = { ...before, ...(progress.isMissing && { cause: 'not-delivered' as const }) }
  return ticked({ ...known, tried }, [progress.check])
}

/** Whoever tells the same once more has not forgotten what was tried; in another program it is another search. */
function isSameProblem(
  problem: NonNullable<Context['problem']>,
  { topic, slots }: Question,
  found: Diagnosis | undefined,
): boolean {
  const { client } = problem.slots
  return (
    problem.topic === topic &&
    (client === undefined || slots.client === client) &&
    (found === undefined || found.code === problem.diagnosis.code)
  )
}

/** Stays until it is solved or another problem takes its place. */
export function continueProblem(
  { topic, slots, progress }: Question,
  { problem }: Context,
  { diagnosis, outcome }: Pick<Turn, 'outcome'> & { diagnosis?: Diagnosis | undefined },
): Context['problem'] {
  if (isProblem(topic) && progress?.helped) {
    const tried = problem?.topic === topic ? problem.diagnosis.tried : []
    const diagnosis = ticked({ ...problem?.diagnosis, tried }, [progress.check])
    return { topic, slots, diagnosis, isSolved: true }
  }
  if (isProblem(topic) && diagnosis) return { topic, slots, diagnosis: copyOf(diagnosis) }
  return problem?.isSolved && outcome !== 'decline' ? undefined : problem
}

export function copyOf({ settled, sooner, ...diagnosis }: Diagnosis) {
  return {
    ...diagnosis,
    tried: [...diagnosis.tried],
    ...(settled && { settled: [...settled] }),
    ...(sooner && { sooner: [...sooner] }),
  }
}
