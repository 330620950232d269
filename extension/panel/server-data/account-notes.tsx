import type { Language } from '../../../shared/language.ts'
import { describeFinding } from '../../../shared/rules/describe-finding.ts'
import { toUsername } from '../../../shared/rules/index.ts'
import { PROTOCOLS } from '../../../shared/settings/index.ts'
import { findingsIn, missingIn } from '../../server-data/own-account.ts'
import type { DataTranslate } from '../../server-data/own-words.ts'
import type { OwnAccount } from '../../server-data/server-data.ts'

type Props = { account: OwnAccount; language: Language; t: DataTranslate }

/** What there is to know about the values: what is changed, doubtful or missing, and what is always so. */
export function AccountNotes({ account, language, t }: Props) {
  const { username, servers, conflicts } = account
  const isLowered = username !== undefined && username !== toUsername(username)
  const named = (protocol: (typeof PROTOCOLS)[number], field: 'host' | 'port') =>
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
  const absent = PROTOCOLS.filter((id) => !servers.some(({ protocol }) => protocol === id))
  const hasBoth = ['imap', 'pop3'].every((id) => servers.some(({ protocol }) => protocol === id))

  return (
    <div class="notes">
      {isLowered && <p class="notice">{t('lower-case', { shown: username })}</p>}
      {warnings.map((warning) => (
        <p class="notice warning" key={warning}>
          {warning}
        </p>
      ))}
      {absent.length > 0 && (
        <p>{t('no-server', { protocol: absent.map((id) => t(`protocol.${id}`)).join(', ') })}</p>
      )}
      {hasBoth && <p>{t('incoming-or')}</p>}
      <p>{t('starttls')}</p>
      <p>{t('password')}</p>
    </div>
  )
}
