import type { Block } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { describeMore } from '../../answers/diagnosis/describe-check.ts'
import {
  checksOf,
  type Diagnosis,
  isOurs,
  nextCheck,
  type ProblemTopic,
  slotsOf,
  ticked,
} from '../../answers/diagnosis/diagnosis.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { finish, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { type ConversationKey, conversationWords } from '../words.ts'
import { type Clue, findClue } from './find-clue.ts'
import { isSeen } from './is-seen.ts'
import { type Problem, sayCheck } from './say-check.ts'
import { askedCheck, isAsked } from './search-state.ts'

/** What a clue means for the search, and the check that follows from it; undefined where there is no clue. */
export function answerClue(folded: string, problem: Problem, session: Session): Turn | undefined {
  const { topic, slots, diagnosis } = problem
  // What no setting cures has nothing to do with where else it works.
  const isCurable = isOurs(diagnosis) || diagnosis.cause === 'certificate-expired'
  const clue = isCurable ? findClue(folded, problem) : undefined
  const open = nextCheck(topic, diagnosis, slots.client)
  if (!clue) return undefined
  if (open === 'seen-in-workspace' && isSeen(folded, open) !== undefined) return undefined
  const said = meaningOf(clue, problem)
  if (!said) return undefined
  const { say, ticks = [], sooner = [], isOver = false, ask: asked = 'last' } = said
  const all = checksOf(topic, diagnosis, slots.client)
  const moved = [...new Set([...sooner, ...(diagnosis.sooner ?? [])])]
  const known = {
    ...ticked(
      diagnosis,
      ticks.filter((check) => all.includes(check)),
    ),
    ...(moved.length > 0 && { sooner: moved }),
  }
  const before = [
    text(conversationWords(session.language)(say, { ports: portsOf(problem, session) })),
  ]
  if (isOver) return sayOver(before, problem, known, session)
  return goOn(before, { ...problem, diagnosis: known }, session, asked)
}

function portsOf({ topic, slots }: Problem, { settings, language }: Session): string {
  const { protocol } = slotsOf(topic, slots)
  return describePorts(protocol ? [protocol] : PROTOCOLS, settings, language).ports
}

/** The check that is open now: told where it is another one, else only asked about. */
function goOn(before: readonly Block[], problem: Problem, session: Session, asked: Asked): Turn {
  const { topic, slots, diagnosis } = problem
  const check = nextCheck(topic, diagnosis, slots.client)
  if (!check) {
    const candidates = [{ topic, confidence: 1 }]
    return toTurn({ topic, slots }, session, { outcome: 'answer', candidates, diagnosis, before })
  }
  const isSame = isAsked(session.context) && askedCheck(session.context) === check
  const search = { ...problem, check }
  if (!isSame) return sayCheck(search, session, { before })
  if (asked === 'wording') return sayCheck(search, session, { before, as: 'buttons' })
  const more = asked === 'more' ? describeMore(check, session.language) : undefined
  const advice = more === undefined ? before : [...before, text(more)]
  if (asked === 'advice' || more !== undefined)
    return sayCheck(search, session, { before: advice, as: 'question' })
  const last = text(conversationWords(session.language)('clue.last-step'))
  return sayCheck(search, session, { before: [...before, last], as: 'buttons' })
}

/** Nothing is left to try here: who can mend it was said. */
function sayOver(
  before: readonly Block[],
  { topic, slots }: Problem,
  diagnosis: Diagnosis,
  session: Session,
): Turn {
  const { language } = session
  const blocks = [...before, ...actions(ask(language, 'button.human', 'human'))]
  return finish({ topic, language, blocks }, { topic, slots: slotsOf(topic, slots) }, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
    diagnosis,
  })
}

/**
 * What is asked where the check that was just told stays: whether it helped, after new `advice`, or with `more` about
 * the check; or only for the `wording` of a message.
 */
type Asked = 'last' | 'advice' | 'more' | 'wording'

type Meaning = {
  say: ConversationKey
  /** What is settled by it. */
  ticks?: readonly CheckId[]
  /** What it makes likelier. */
  sooner?: readonly CheckId[]
  ask?: Asked
  /** Only others can do something now. */
  isOver?: true
}

function meaningOf(clue: Clue, problem: Problem): Meaning | undefined {
  const { topic, diagnosis } = problem
  switch (clue.kind) {
    case 'device':
      return { say: 'works-but.device', ticks: ['password', 'seen-in-workspace'], ask: 'advice' }
    case 'others':
      return { say: 'works-but.others' }
    case 'web':
      return web(problem)
    case 'never':
      return { say: 'clue.never' }
    case 'before':
    case 'unchanged':
      return changed(clue.kind, topic, diagnosis)
    case 'suspected':
      return suspected(clue.check, problem)
    case 'denied':
      return { say: 'told.right', ticks: [clue.check] }
    case 'scans':
      return reaches(problem)
        ? { say: 'clue.scans', sooner: ['antivirus'], ask: 'advice' }
        : undefined
    case 'firewall-open':
      return diagnosis.tried.includes('network')
        ? { say: 'clue.firewall-found', isOver: true }
        : { say: 'clue.firewall-open', sooner: ['network'], ask: 'more' }
    case 'port-blocked':
      return { say: 'clue.port-blocked', ticks: ['network'], isOver: true }
    case 'port-open':
      return { say: 'clue.port-open', ticks: ['network'] }
    case 'expired':
      return { say: 'clue.expired', ticks: ['clock'] }
    case 'not-entered':
      return { say: 'clue.not-entered', isOver: true }
    case 'test-fails':
      return { say: 'clue.test-fails', ask: 'wording' }
    case 'there':
      return { say: 'clue.there', isOver: true }
  }
}

function web({ topic, diagnosis }: Problem): Meaning {
  if (topic === 'login-fails' && !diagnosis.tried.includes('password'))
    return { say: 'clue.web-login', sooner: ['password'] }
  return { say: 'works-but.web', ticks: ['seen-in-workspace'] }
}

/** Values do not change by themselves: something around them did. */
function changed(
  kind: 'before' | 'unchanged',
  topic: ProblemTopic,
  { cause, sooner: known = [] }: Diagnosis,
): Meaning {
  const sooner = cause && !IS_OPEN.includes(cause) ? undefined : SOONER[topic]
  if (!sooner) return { say: kind === 'before' ? 'works-but.before' : 'clue.before.other' }
  if (sooner.every((check) => known.includes(check))) return { say: 'clue.before.again' }
  if (kind === 'before') return { say: 'works-but.before', sooner }
  const say = topic === 'login-fails' ? 'clue.before.login' : 'clue.before.unchanged'
  return { say, sooner }
}

const SOONER: Partial<Record<ProblemTopic, readonly CheckId[]>> = {
  'login-fails': ['password', 'retype'],
  'connection-fails': ['network', 'antivirus'],
  'send-fails': ['network'],
  'certificate-warning': ['clock', 'antivirus'],
}
/** What may come without anybody's having changed a setting. */
const IS_OPEN: readonly Cause[] = [
  'login',
  'unverified',
  'network',
  'no-connection',
  'certificate',
  'certificate-expired',
  'certificate-issuer',
]

/** Yes where it can be the cause: who was told that the password is wrong was connected. */
function suspected(check: CheckId, problem: Problem): Meaning {
  const { topic, slots, diagnosis } = problem
  if (diagnosis.tried.includes(check)) return { say: 'clue.suspicion.tried' }
  if (check === 'update-program') return { say: 'clue.suspicion.update', ask: 'advice' }
  const all = checksOf(topic, diagnosis, slots.client)
  const looked = topic === 'certificate-warning' && check === 'network' ? 'antivirus' : check
  if (all.includes(looked)) return { say: 'clue.suspicion.yes', sooner: [looked], ask: 'more' }
  return { say: reaches(problem) ? 'clue.suspicion.possible' : 'clue.suspicion.hardly' }
}

/** Whether what stands between the program and the server may be to blame. */
function reaches({ topic, diagnosis: { cause } }: Problem): boolean {
  return topic !== 'login-fails' && (cause === undefined || IS_OPEN.includes(cause))
}
