import type { ClientId } from '../../mail-clients/client-id.ts'
import { mailClientsOf } from '../../mail-clients/index.ts'
import type { Protocol } from '../../settings/protocols.ts'
import type { Slots, Topic } from '../answer.ts'
import { type Cause, CHECKS_OF_CAUSE } from './cause.ts'
import type { CheckId } from './check-id.ts'

/** What is known about a problem: no text of the person, only our own ids. */
export type Diagnosis = {
  cause?: Cause | undefined
  /** Id of the recognised error message, such as `0x800CCC0E` or `Relay denied`. */
  code?: string | undefined
  /** The code in it as it was typed: digits, dots and what servers say between brackets. */
  typed?: string | undefined
  /** No source confirms what this message means. */
  isGuess?: boolean | undefined
  tried: readonly CheckId[]
  /** What need not be checked, because it was told to be right. */
  settled?: readonly CheckId[] | undefined
  /** What a clue made likelier than the rest. */
  sooner?: readonly CheckId[] | undefined
}

/** Problems that are searched for step by step. */
export const PROBLEM_TOPICS = [
  'login-fails',
  'connection-fails',
  'send-fails',
  'receive-fails',
  'certificate-warning',
] as const satisfies readonly Topic[]

export type ProblemTopic = (typeof PROBLEM_TOPICS)[number]

/** The checks to make when no error message tells more. */
const CHECKS_OF_TOPIC = {
  'login-fails': ['username', 'password', 'retype', 'auth-method', 'ssl-port'],
  'connection-fails': ['ssl-port', 'host', 'network', 'antivirus'],
  'send-fails': ['ssl-port', 'outgoing-login', 'password', 'sender', 'network'],
  'receive-fails': ['seen-in-workspace', 'ssl-port', 'username', 'password', 'pop-elsewhere'],
  'certificate-warning': ['host', 'clock', 'antivirus', 'update-program'],
} as const satisfies Record<ProblemTopic, readonly CheckId[]>

/** A problem that was spoken of, and how far the search for its cause came. */
export type Problem = { topic: ProblemTopic; slots: Slots; diagnosis: Diagnosis }

export function isProblem(topic: Topic): topic is ProblemTopic {
  return Object.hasOwn(CHECKS_OF_TOPIC, topic)
}

/** The check to make next: the first that was not tried; undefined when all were. */
export function nextCheck(
  topic: ProblemTopic,
  diagnosis: Diagnosis,
  client?: ClientId,
): CheckId | undefined {
  const done = [...diagnosis.tried, ...(diagnosis.settled ?? [])]
  return checksOf(topic, diagnosis, client).find((check) => !done.includes(check))
}

/** All that is to be checked, tried or not: first what a clue or the cause suggests, then the usual. */
export function checksOf(
  topic: ProblemTopic,
  diagnosis: Diagnosis,
  client?: ClientId,
): readonly CheckId[] {
  const { cause, sooner = [] } = diagnosis
  const likely: readonly CheckId[] = cause ? CHECKS_OF_CAUSE[cause] : []
  const rest: readonly CheckId[] = isOurs(diagnosis) ? CHECKS_OF_TOPIC[topic] : []
  const all = [...likely, ...rest].filter((check) => !isMissing(check, client))
  return [...sooner.filter((check) => all.includes(check)), ...all]
}

/** The same search with these checks made as well. */
export function ticked<Known extends Diagnosis>(
  diagnosis: Known,
  checks: readonly CheckId[],
): Omit<Known, 'tried'> & { tried: CheckId[] } {
  return { ...diagnosis, tried: [...new Set([...diagnosis.tried, ...checks])] }
}

/** What is spoken of in a search: some problems are always one server's, whatever was named before. */
export function slotsOf(topic: ProblemTopic, slots: Slots): Slots {
  const protocol = PROTOCOL_OF_TOPIC[topic]
  return protocol ? { ...slots, protocol } : slots
}

const PROTOCOL_OF_TOPIC: Partial<Record<ProblemTopic, Protocol>> = { 'send-fails': 'smtp' }

/** Whether settings can cure it. */
export function isOurs({ cause }: Diagnosis): boolean {
  return !cause || !NOT_OURS.includes(cause)
}

const NOT_OURS: readonly Cause[] = [
  'server',
  'local-file',
  'not-delivered',
  'certificate-expired',
  'locked',
  'recipient',
  'returned',
  'later',
  'blocked',
  'full',
  'size',
  'sender-domain',
  'restricted',
  'delayed',
  'sending-limit',
  'attachment',
  'disabled',
]

/** A check of something that the person's program does not have. */
function isMissing(check: CheckId, client: ClientId | undefined): boolean {
  if (check !== 'auth-method' || client === undefined) return false
  return mailClientsOf(client).every(
    ({ signIn, isGeneral }) => !isGeneral && !signIn?.method && !signIn?.off,
  )
}
