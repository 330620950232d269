import de from '../../locales/de/answers/outage.json' with { type: 'json' }
import en from '../../locales/en/answers/outage.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { warning } from './blocks.ts'
import { common } from './common.ts'
import type { ProblemTopic } from './diagnosis/diagnosis.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/** Which servers a problem may come from. A warning about a certificate is never one of being down. */
const SERVERS_OF = {
  'login-fails': PROTOCOLS,
  'connection-fails': PROTOCOLS,
  'send-fails': ['smtp'],
  'receive-fails': ['imap', 'pop3'],
  'certificate-warning': [],
} as const satisfies Record<ProblemTopic, readonly Protocol[]>

/** Says first what is down, so that nobody changes settings that are right. */
export function outageNotice(
  topic: ProblemTopic,
  { outage, slots, language }: AnswerRequest,
): Block[] {
  if (!outage) return []
  const possible: readonly Protocol[] = SERVERS_OF[topic]
  const down = outage.servers.filter(
    ({ protocol }) =>
      possible.includes(protocol) && (slots.protocol === undefined || slots.protocol === protocol),
  )
  if (down.length === 0) return []
  const name = common(language)
  const servers = down.map(({ host, protocol }) => `${host} (${name(`protocol.${protocol}`)})`)
  const values = { servers: servers.join(', '), time: timeOf(outage.lookedAt, language) }
  return [warning(translator(words, language)(down.length === 1 ? 'one' : 'several', values))]
}

function timeOf(moment: string, language: Language): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  return new Date(moment).toLocaleTimeString(language === 'de' ? 'de-DE' : 'en-GB', format)
}
