import type { Ref } from 'preact'
import { type Verdict, whereInProgram } from '../../../shared/answers/check-verdict.ts'
import { toUsername } from '../../../shared/rules/index.ts'
import { withOwnServers } from '../../server-data/own-account.ts'
import { dataWords } from '../../server-data/own-words.ts'
import { CopyableValues } from '../copyable-values.tsx'
import type { PanelTranslate } from '../words.ts'
import type { Checked, Standard } from './check-settings.ts'

type Props = {
  checked: Checked
  standard: Standard
  heading: Ref<HTMLHeadingElement>
  t: PanelTranslate
}

/** What is wrong, what would be right, and where it is changed. */
export function Result({ checked, standard, heading, t }: Props) {
  const { verdicts, unread, programs, version } = checked
  const { language } = standard
  const isWrong = verdicts.some(({ mistakes }) => mistakes.length > 0)
  const ways = isWrong ? programs.map((client) => whereInProgram(client, language, version)) : []
  return (
    <div class="result">
      <h3 ref={heading} tabIndex={-1}>
        {t('check.result')}
      </h3>
      {verdicts.length === 0 && (
        <p class="notice">{t('check.nothing', { example: t('check.textExample') })}</p>
      )}
      {verdicts.map((verdict) => (
        <VerdictView key={JSON.stringify(verdict.given)} {...{ verdict, standard, t }} />
      ))}
      {unread !== undefined && <p class="notice">{unread}</p>}
      {ways.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      {isWrong && ways.length === 0 && <p>{t('check.whereUnknown')}</p>}
    </div>
  )
}

type VerdictProps = { verdict: Verdict; standard: Standard; t: PanelTranslate }

function VerdictView({ verdict, standard, t }: VerdictProps) {
  const { given, summary, mistakes, missing } = verdict
  const isWrong = mistakes.length > 0
  return (
    <>
      <h4 class={isWrong ? 'bad' : 'good'}>{summary}</h4>
      {isWrong && (
        <ul class="mistakes">
          {mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      )}
      {missing !== undefined && <p class="quiet">{missing}</p>}
      <Right protocol={given.protocol} isWrong={isWrong} standard={standard} t={t} />
    </>
  )
}

type RightProps = {
  protocol: Verdict['given']['protocol']
  isWrong: boolean
  standard: Standard
  t: PanelTranslate
}

/** The right values, where we know them and others were given; otherwise where they stand: the rules alone know no server. */
function Right({ protocol, isWrong, standard: { settings, account, language }, t }: RightProps) {
  const server = protocol && withOwnServers(settings, account).mail?.[protocol]
  if (!protocol || !server) return <p>{t('check.compare')}</p>
  if (!isWrong) return null
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
