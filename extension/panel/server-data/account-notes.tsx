import type { Language } from '../../../shared/language.ts'
import { listed } from '../../../shared/listed.ts'
import { PROTOCOLS } from '../../../shared/settings/index.ts'
import { accountNotes } from '../../server-data/account-notes.ts'
import type { KnownAccount } from '../../server-data/own-account.ts'
import type { DataTranslate } from '../../server-data/own-words.ts'

type Props = { known: KnownAccount; language: Language; t: DataTranslate }

/** What there is to know about the values: what is changed, doubtful or missing, and what is always so. */
export function AccountNotes({ known: { account, source }, language, t }: Props) {
  const { servers } = account
  // What the company entered was judged where it was entered.
  const notes = source === 'workspace' ? accountNotes(account, language) : []
  const absent = PROTOCOLS.filter((id) => !servers.some(({ protocol }) => protocol === id))
  const hasBoth = ['imap', 'pop3'].every((id) => servers.some(({ protocol }) => protocol === id))

  return (
    <div class="notes">
      {notes.map(({ tone, text }) => (
        <p class={tone === 'warning' ? 'notice warning' : 'notice'} key={text}>
          {text}
        </p>
      ))}
      {absent.length > 0 && (
        <p>
          {t('no-server', {
            protocol: listed(
              absent.map((id) => t(`protocol.${id}`)),
              language,
            ),
          })}
        </p>
      )}
      {hasBoth && <p>{t('incoming-or')}</p>}
      <p>{t('starttls')}</p>
      <p>{t('password')}</p>
    </div>
  )
}
