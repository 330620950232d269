import type { MailValues } from '../../rules/index.ts'
import { isJudged, judgeValues, type Standard } from '../judge-values.ts'
import type { Cause } from './cause.ts'
import type { CheckId } from './check-id.ts'
import type { Diagnosis, ProblemTopic } from './diagnosis.ts'

/** The servers that a problem is about. */
const PROTOCOLS_OF: Partial<Record<ProblemTopic, readonly MailValues['protocol'][]>> = {
  'send-fails': ['smtp'],
  'receive-fails': ['imap', 'pop3'],
}

/** The message says that other values are in use than those that were told. */
const DENY_SSL: readonly (Cause | undefined)[] = ['starttls', 'exposed']

/**
 * The search with what the given values answer already: nobody is asked to compare a port that is right, and a
 * message that usually tells of a wrong server tells of something else.
 */
export function withSettled(
  topic: ProblemTopic,
  diagnosis: Diagnosis,
  values: readonly MailValues[],
  standard: Standard,
): Diagnosis {
  const wanted = PROTOCOLS_OF[topic]
  const about = values.filter(({ protocol }) => !wanted || wanted.includes(protocol))
  const settled = about.length > 0 ? settledBy(about, standard) : []
  const { cause } = diagnosis
  const checks = settled.filter((check) => check !== 'ssl-port' || !DENY_SSL.includes(cause))
  if (checks.length === 0) return diagnosis
  return { ...diagnosis, cause: causeBeside(checks, cause), settled: checks }
}

function settledBy(values: readonly MailValues[], standard: Standard): CheckId[] {
  const isRight = values.every((given) => judgeValues(given, standard, 'en').length === 0)
  if (!isRight) return []
  const has = (...fields: ('host' | 'port' | 'encryption' | 'authentication')[]) =>
    values.every((given) => fields.every((field) => isJudged(field, given, standard)))
  return [
    ...(has('host') ? (['host'] as const) : []),
    ...(has('port', 'encryption') ? (['ssl-port'] as const) : []),
    ...(has('authentication') ? (['auth-method'] as const) : []),
  ]
}

function causeBeside(settled: readonly CheckId[], cause: Cause | undefined): Cause | undefined {
  if (cause === 'other-provider' && settled.includes('host')) return 'login'
  const isConnection = settled.includes('host') && settled.includes('ssl-port')
  return cause === 'no-connection' && isConnection ? 'network' : cause
}
