import type { Ref } from 'preact'
import {
  clientName,
  encryptionAdvice,
  type MailClient,
  whereToChange,
} from '../../../shared/mail-clients/index.ts'
import { toUsername } from '../../../shared/rules/index.ts'
import { withOwnServers } from '../../server-data/own-account.ts'
import { dataWords } from '../../server-data/own-words.ts'
import { CopyableValues } from '../copyable-values.tsx'
import type { PanelTranslate } from '../words.ts'
import type { LabelNote } from './canonical-encryption.ts'
import type { Checked, Standard, Verdict } from './check-settings.ts'

type Props = {
  checked: Checked
  client: MailClient | undefined
  standard: Standard
  heading: Ref<HTMLHeadingElement>
  t: PanelTranslate
}

/** What is wrong, what would be right, and where it is changed. */
export function Result({ checked: { verdicts, notes }, client, standard, heading, t }: Props) {
  const { language } = standard
  const isWrong = notes.length > 0 || verdicts.some(({ mistakes }) => mistakes.length > 0)
  return (
    <div class="result">
      <h3 ref={heading} tabIndex={-1}>
        {t('check.result')}
      </h3>
      {verdicts.length === 0 && notes.length === 0 && (
        <p class="notice">{t('check.nothing', { example: t('check.textExample') })}</p>
      )}
      {notes.map((note) => (
        <p class="notice warning" key={note.label}>
          {sayNote(note, client, standard, t)}
        </p>
      ))}
      {verdicts.map((verdict) => (
        <VerdictView key={JSON.stringify(verdict.given)} {...{ verdict, standard, t }} />
      ))}
      {isWrong && client && (
        <>
          <h4>{t('check.where', { client: clientName(client, language) })}</h4>
          <p>{whereToChange(client, language)}</p>
          <p>{encryptionAdvice(client, language)}</p>
        </>
      )}
      {isWrong && !client && <p>{t('check.whereUnknown')}</p>}
    </div>
  )
}

type VerdictProps = { verdict: Verdict; standard: Standard; t: PanelTranslate }

function VerdictView({ verdict: { given, mistakes, missing }, standard, t }: VerdictProps) {
  const words = dataWords(standard.language)
  const what = given.protocol ? words(`protocol.${given.protocol}`) : t('check.anyServer')
  const count = mistakes.length
  return (
    <>
      <h4 class={count > 0 ? 'bad' : 'good'}>
        {count === 0
          ? t('check.good', { what })
          : t(count === 1 ? 'check.bad.one' : 'check.bad.many', { what, count })}
      </h4>
      {count > 0 && (
        <ul class="mistakes">
          {mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p class="quiet">
          {t('check.missing', { fields: missing.map((field) => t(`check.${field}`)).join(', ') })}
        </p>
      )}
      {count > 0 && <Right protocol={given.protocol} standard={standard} t={t} />}
    </>
  )
}

type RightProps = { protocol: Verdict['given']['protocol']; standard: Standard; t: PanelTranslate }

/** The right values, where we know them; otherwise where they stand. */
function Right({ protocol, standard: { settings, account, language }, t }: RightProps) {
  const server = protocol && withOwnServers(settings, account).mail?.[protocol]
  if (!protocol || !server) return <p>{t('check.compare')}</p>
  const words = dataWords(language)
  const label = (field: 'host' | 'port' | 'encryption') =>
    words(`value.${field}`, { protocol: words(`protocol.${protocol}`) })
  const username = account?.username === undefined ? undefined : toUsername(account.username)
  return (
    <>
      <p class="answer-title">{t('check.right')}</p>
      <CopyableValues
        language={language}
        rows={[
          { label: label('host'), value: server.host },
          { label: label('port'), value: String(server.port) },
          { label: label('encryption'), value: words('ssl'), copyable: false },
          ...(username ? [{ label: words('value.username'), value: username }] : []),
        ]}
      />
    </>
  )
}

function sayNote(
  { kind, label }: LabelNote,
  client: MailClient | undefined,
  { language }: Standard,
  t: PanelTranslate,
): string {
  if (kind === 'guess') return t('check.guess', { label })
  if (kind === 'unknown') return t('check.unknownLabel', { label })
  return t('check.means', {
    label,
    client: client ? clientName(client, language) : t('check.anyServer'),
  })
}
