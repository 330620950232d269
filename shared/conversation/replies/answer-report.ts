import type { Block } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { checksOf, nextCheck, slotsOf, ticked } from '../../answers/diagnosis/diagnosis.ts'
import { finish, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import type { Report, Told } from './report.ts'
import { type Search, sayCheck, sayMore } from './say-check.ts'
import type { WorksBut } from './works.ts'

/** What follows from a report; `verdict` is what was said of the values in it. */
export function answerReport(
  { told, isStill, isSolved, isTls, worksBut, ...report }: Report,
  search: Search,
  session: Session,
  judged: readonly Block[],
): Turn | undefined {
  const { topic, slots, check } = search
  const t = conversationWords(session.language)
  const works = worksBut ? [text(t(`works-but.${worksBut}`))] : []
  // Whatever of it works, the settings are right: no check of them helps.
  if (worksBut && SETTLED.includes(worksBut))
    return sayFound(works, search, session, search.diagnosis)
  if (worksBut && told.length === 0 && !isStill)
    return sayCheck(search, session, { before: [...works, text(t('told.still-open'))] })
  const verdict = [...judged, ...works]
  const open = told.find(({ state }) => state === 'open' || state === 'found')
  if (isSolved && !open) {
    const question = { topic, slots, progress: { check, helped: true } }
    return toTurn(question, withTicks(told, search, session), answeredAs(topic))
  }
  if (open?.state === 'found') return foundNetwork(search, session)
  if (open)
    return sayOpen(open.check, search, session, isTls ? [text(t('told.bare-tls'))] : verdict)
  const claim = claimedPassword(told, search)
  // "Still the same, and the password is right" is said of the check that is open, too.
  const tried = ticked(search.diagnosis, isStill ? [check] : [])
  if (claim)
    return sayCheck({ ...claim, diagnosis: tried }, session, {
      before: [...verdict, text(t('told.password'))],
    })
  const known = ticked(search.diagnosis, [
    ...told.map((one) => one.check),
    ...(isStill && told.length === 0 ? [check] : []),
  ])
  const next = { ...search, diagnosis: known }
  const isNew = (report.isShown || report.isComplaint) && !isStill
  // Something new shows itself: what it says is worth more than the next check.
  if (isNew && (told.length === 0 || told.some(({ state }) => state === 'done')))
    return check === 'seen-in-workspace'
      ? sayCheck(next, session, { as: 'question' })
      : sayCheck(next, session, { before: [...verdict, text(t('told.shown'))], as: 'buttons' })
  const done = isStill || worksBut ? undefined : told.findLast(({ state }) => state === 'done')
  if (told.some((one) => one.state === 'done' && isToRetype(one.check, search)))
    return sayCheck({ ...next, check: 'retype' }, session, { before: [text(t('told.right'))] })
  if (done) {
    const before = verdict.length > 0 ? [...verdict, text(t('told.now'))] : [text(t('reply.done'))]
    return sayCheck({ ...next, check: done.check }, session, { before, as: 'buttons' })
  }
  const before = verdict.length > 0 ? verdict : isStill ? [] : [text(t('told.right'))]
  if (nextCheck(topic, known, slots.client) === check)
    return sayCheck(next, session, { before: [...before, text(t('told.still-open'))] })
  return toTurn({ topic, slots }, session, { ...answeredAs(topic), diagnosis: known, before })
}

function answeredAs(topic: Turn['topic']): Pick<Turn, 'outcome' | 'candidates'> {
  return { outcome: 'answer', candidates: [{ topic, confidence: 1 }] }
}

/** The search remembers what was made, also when that was the end of it. */
function withTicks(told: readonly Told[], { diagnosis }: Search, session: Session): Session {
  const { context } = session
  if (!context.problem) return session
  const known = ticked(
    { ...context.problem.diagnosis, tried: diagnosis.tried },
    told.map(({ check }) => check),
  )
  return { ...session, context: { ...context, problem: { ...context.problem, diagnosis: known } } }
}

/** A check that was not made, or that is to be looked at next. */
function sayOpen(
  check: CheckId,
  search: Search,
  session: Session,
  verdict: readonly Block[],
): Turn | undefined {
  const { topic, slots, diagnosis } = search
  if (check !== search.check && !checksOf(topic, diagnosis, slots.client).includes(check)) {
    // A network is not to blame for a sign-in that fails.
    const open = [text(conversationWords(session.language)('told.still-open'))]
    return check === 'network' ? sayCheck(search, session, { before: open }) : undefined
  }
  const more = check === search.check && check !== 'network' ? sayMore(search, session) : undefined
  const next = text(conversationWords(session.language)('told.open'))
  const before = verdict.length > 0 ? verdict : [next]
  return more ?? sayCheck({ ...search, check }, session, { before })
}

/** "My password is right" is true, and yet no mail program may use it before it is set for them. */
function claimedPassword(told: readonly Told[], search: Search): Search | undefined {
  const { check, diagnosis, topic, slots } = search
  const isClaim = told.some((one) => one.check === 'password' && one.state === 'right')
  const isOpen =
    check !== 'password' &&
    !diagnosis.tried.includes('password') &&
    checksOf(topic, diagnosis, slots.client).includes('password')
  return isClaim && isOpen ? { ...search, check: 'password' } : undefined
}

/** A new password is not in the program yet. */
function isToRetype(check: CheckId, { diagnosis, topic, slots }: Search): boolean {
  if (check !== 'password' || diagnosis.tried.includes('retype')) return false
  return checksOf(topic, diagnosis, slots.client).includes('retype')
}

/** Elsewhere it works: no setting is to blame, but the network here. */
export function foundNetwork(search: Search, session: Session): Turn {
  const found = text(conversationWords(session.language)('network-found'))
  return sayFound([found], search, session, ticked(search.diagnosis, ['network']))
}

const SETTLED: readonly WorksBut[] = ['recipients', 'size', 'time']

/** What is to blame, and who can help with it. */
function sayFound(
  said: readonly Block[],
  { topic, slots }: Search,
  session: Session,
  diagnosis: Search['diagnosis'],
): Turn {
  const { language } = session
  const blocks = [...said, ...actions(ask(language, 'button.human', 'human'))]
  return finish({ topic, language, blocks }, { topic, slots: slotsOf(topic, slots) }, session, {
    ...answeredAs(topic),
    diagnosis,
  })
}
