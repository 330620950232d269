import type { Topic } from '../answer.ts'
import type { CheckId } from './check-id.ts'

/** Whether an answer says how to make a check: then it may well be asked below whether that helped. */
export function explains(topic: Topic, check: CheckId): boolean {
  return EXPLAINS[check]?.includes(topic) ?? false
}

const PROGRAM: readonly Topic[] = ['client-update', 'check-settings']
const PASSWORD: readonly Topic[] = ['password-set', 'password-forgotten', 'show-me']

const EXPLAINS: Partial<Record<CheckId, readonly Topic[]>> = {
  username: ['username', ...PROGRAM],
  password: PASSWORD,
  retype: ['client-update'],
  'auth-method': ['oauth', ...PROGRAM],
  'ssl-port': ['encryption', 'server-data', ...PROGRAM],
  host: ['server-data', 'show-me', ...PROGRAM],
  'outgoing-login': PROGRAM,
  sender: PROGRAM,
}
