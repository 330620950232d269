import type { Rule } from './rule.ts'

/** "Alle Verbindungen sind SSL-verschlüsselt. Unverschlüsselte Verbindungen oder STARTTLS (TLS) werden nicht unterstützt." (Souvera's help page) */
export default {
  id: 'ssl-only',
  check: ({ encryption, encryptionLabel: label }) =>
    encryption === undefined || encryption === 'ssl'
      ? undefined
      : {
          rule: 'ssl-only',
          severity: 'error',
          field: 'encryption',
          wrong: encryption,
          right: 'ssl',
          ...(label !== undefined && { label }),
        },
} satisfies Rule
