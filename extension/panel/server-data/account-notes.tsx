import type { Language } from '../../../shared/language.ts'
import { PROTOCOLS } from '../../../shared/settings/index.ts'
import { accountNotes } from '../../server-data/account-notes.ts'
import type { DataTranslate } from '../../server-data/own-words.ts'
import type { OwnAccount } from '../../server-data/server-data.ts'

type Props = { account: OwnAccount; language: Language; t: DataTranslate }

/** What there is to know about the values: what is changed, doubtful or missing, and what is always so. */
export function AccountNotes({ account, language, t }: Props) {
  const { servers } = account
  const absent = PROTOCOLS.filter((id) => !servers.some(({ protocol }) => protocol === id))
  const hasBoth = ['imap', 'pop3'].every((id) => servers.some(({ protocol }) => protocol === id))

  return (
    <div class="notes">
      {accountNotes(account, language).map(({ tone, text }) => (
        <p class={tone === 'warning' ? 'notice warning' : 'notice'} key={text}>
          {text}
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
