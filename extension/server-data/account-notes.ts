import type { Language } from '../../shared/language.ts'
import { listed } from '../../shared/listed.ts'
import { explainFinding } from '../../shared/rules/describe-finding.ts'
import { toUsername } from '../../shared/rules/index.ts'
import type { Protocol } from '../../shared/settings/index.ts'
import { findingsIn, missingIn, type OwnFinding } from './own-account.ts'
import { type DataTranslate, dataWords } from './own-words.ts'
import type { OwnAccount } from './server-data.ts'

export type AccountNote = { tone: 'info' | 'warning'; text: string }

/** What to know of these values before they are used: what was changed, what is doubtful, what is missing. */
export function accountNotes(account: OwnAccount, language: Language): AccountNote[] {
  const t = dataWords(language)
  const { username, conflicts } = account
  const named = (protocol: Protocol, field: 'host' | 'port') =>
    t(`value.${field}`, { protocol: t(`protocol.${protocol}`) })
  const warnings = [
    ...findingsIn(account).map((found) => noteOn(found, language, t)),
    ...conflicts.map(({ protocol, field, values }) =>
      t('conflict', { what: named(protocol, field), values: listed(values, language) }),
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

/** What the workspace shows is nobody's mistake here: who runs it has to know. */
function noteOn({ protocol, finding }: OwnFinding, language: Language, t: DataTranslate): string {
  const { field, severity, wrong } = finding
  const kind = field === 'encryption' ? (wrong === 'none' ? 'none' : 'starttls') : 'port'
  const shown = t(`shows.${kind}`, { protocol: t(`protocol.${protocol}`), wrong })
  const explained = explainFinding(finding, language, { protocol })
  const next = t(kind === 'port' ? `next.port-${severity}` : 'next.encryption')
  return `${shown} ${explained} ${next}`
}
