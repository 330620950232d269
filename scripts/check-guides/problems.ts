import type { Visit } from './open-workspace.ts'
import type { Command } from './read-command.ts'
import { t } from './words.ts'

/** Prints what is wrong and returns the code to end with. */
export function fail(problems: readonly string[], code: 1 | 2): number {
  for (const problem of problems) console.error(problem)
  return code
}

/** Why the workspace could not be entered, and what to do. */
export function visitProblems(
  seen: Exclude<Visit, { kind: 'arrived' }>,
  { url }: Command,
): readonly string[] {
  switch (seen.kind) {
    case 'unreachable':
      return [t('errors.unreachable', { url, reason: seen.reason })]
    case 'http-status':
      return [t('errors.http-status', { url, status: seen.status })]
    case 'elsewhere':
      return [t('errors.elsewhere', { host: seen.host }), t('errors.how-to-sign-in', { url })]
  }
}

/** That nobody is signed in, or no longer, and how to change that. */
export function signedOutProblems({ url, storageState, signsIn }: Command): readonly string[] {
  const isFromFile = storageState !== undefined && !signsIn
  return [
    isFromFile ? t('errors.expired', { file: storageState }) : t('errors.signed-out'),
    t('errors.how-to-sign-in', { url }),
  ]
}
