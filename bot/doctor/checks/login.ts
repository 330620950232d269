import { type Check, checker } from '../check.ts'
import type { LoginObservation } from '../observation.ts'
import { targetOf } from './server.ts'

/** The lower-case name gets in and capitals do not; never says which name. */
export function judgeLogin({ server, lowerCase, upperCase }: LoginObservation): Check[] {
  const check = checker('login', targetOf(server))
  if (lowerCase.kind === 'failed') return [check('error', 'failed', { code: lowerCase.code })]
  if (lowerCase.kind === 'refused') return [check('error', 'refused', { answer: lowerCase.answer })]
  const first = check('ok', 'accepted')
  if (!upperCase) return [first]
  if (upperCase.kind === 'failed')
    return [first, check('warning', 'capitals-unknown', { code: upperCase.code })]
  // Nobody is harmed, but our answers would then be stricter than the server.
  return upperCase.kind === 'accepted'
    ? [first, check('warning', 'capitals-accepted')]
    : [first, check('ok', 'capitals-refused')]
}
