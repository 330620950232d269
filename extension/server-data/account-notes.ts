import type { Language } from '../../shared/language.ts'
import { describeFinding } from '../../shared/rules/describe-finding.ts'
import { toUsername } from '../../shared/rules/index.ts'
import type { Protocol } from '../../shared/settings/index.ts'
import { findingsIn, missingIn } from './own-account.ts'
import { dataWords } from './own-words.ts'
import type { OwnAccount } from './server-data.ts'

export type AccountNote = { tone: 'info' | 'warning'; text: string }

/** What to know of these values before they are used: what was changed, what is doubtful, what is missing. */
export function accountNotes(account: OwnAccount, language: Language): AccountNote[] {
  const t = dataWords(language)
  const { username, conflicts } = account
  const named = (protocol: Protocol, field: 'host' | 'port') =>
    t(`value.${field}`, { protocol: t(`protocol.${protocol}`) })
  const warnings = [
    ...findingsIn(account).map(({ protocol, finding }) =>
      t('finding', {
        protocol: t(`protocol.${protocol}`),
        sentence: describeFinding(finding, language, protocol),
      }),
    ),
    ...conflicts.map(({ protocol, field, values }) =>
      t('conflict', { what: named(protocol, field), values: values.join(', ') }),
    ),
    ...missingIn(account).map(({ protocol, field }) =>
      t('missing', { what: named(protocol, field) }),
    ),
  ]
  const isLowered = username !== undefined && username !== toUsername(username)
  return [
    ...(isLowered ? [{ tone: 'info' as const, text: t('lower-case', { shown: username }) }] : []),
    ...warnings.map((text) => ({ tone: 'warning' as const, text })),
  ]
}
