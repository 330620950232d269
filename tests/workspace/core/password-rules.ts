import type { PasswordProblem } from './api-types.ts'

/** A rule of this demo only; nothing is known about the real workspace's rules. */
export const MINIMUM_PASSWORD_LENGTH = 10

/** What is wrong with a new password, if anything. The present password is allowed again. */
export function passwordProblem(password: string, repeat: string): PasswordProblem | undefined {
  if (Array.from(password).length < MINIMUM_PASSWORD_LENGTH) return 'too-short'
  return password === repeat ? undefined : 'mismatch'
}
