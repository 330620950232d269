import type { Rule } from './rule.ts'

/** "Der Benutzername ist derselbe wie beim Login in den Workspace, jedoch immer vollständig in Kleinbuchstaben." (Souvera's help page) */
export default {
  id: 'lower-case-username',
  check: ({ username }) => {
    if (username === undefined || username === toUsername(username)) return undefined
    return {
      rule: 'lower-case-username',
      severity: 'error',
      field: 'username',
      wrong: username,
      right: toUsername(username),
    }
  },
} satisfies Rule

/** Language-neutral lower case: a Turkish locale must not turn I into a dotless ı. */
export function toUsername(login: string): string {
  return login.toLowerCase()
}
