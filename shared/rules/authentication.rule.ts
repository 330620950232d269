import type { Rule } from './rule.ts'

/** The password of the workspace's security settings is for "klassischer Benutzername/Passwort-Login" without OAuth2. (Souvera's help page) */
export default {
  id: 'authentication',
  check: ({ authentication, authenticationLabel: label }) =>
    authentication === undefined || authentication === 'password'
      ? undefined
      : {
          rule: 'authentication',
          severity: 'error',
          field: 'authentication',
          wrong: authentication,
          right: 'password',
          ...(label !== undefined && { label }),
        },
} satisfies Rule
