import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { describeFinding } from '../rules/describe-finding.ts'
import { check, type Finding, type MailValues } from '../rules/index.ts'
import type { Settings } from '../settings/index.ts'

const words = { de, en }

/** What is wrong with the values of one server, one sentence each: the rules first, then the operator's own server data. */
export function judgeValues(given: MailValues, settings: Settings, language: Language): string[] {
  const server = given.protocol && settings.mail?.[given.protocol]
  const t = translator(words, language)
  const findings = check(given).flatMap((finding): Finding[] => {
    if (finding.field !== 'port' || !server) return [finding]
    // What the operator entered beats what is usual.
    return given.port === server.port ? [] : [{ ...finding, right: String(server.port) }]
  })
  const sentences = findings.map((finding) => describeFinding(finding, language, given.protocol))
  if (!server) return sentences
  const { host, port } = given
  if (host !== undefined && host.toLowerCase() !== server.host.toLowerCase()) {
    sentences.unshift(t('wrong-host', { wrong: host, right: server.host }))
  }
  if (
    port !== undefined &&
    port !== server.port &&
    !findings.some(({ field }) => field === 'port')
  ) {
    sentences.push(t('wrong-port', { wrong: port, right: server.port }))
  }
  return sentences
}
