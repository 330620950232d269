import de from '../../locales/de/answers/outage.json' with { type: 'json' }
import en from '../../locales/en/answers/outage.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { listed } from '../listed.ts'
import { PROTOCOLS, type Protocol } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { warning } from './blocks.ts'
import { common } from './common.ts'
import type { ProblemTopic } from './diagnosis/diagnosis.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/** Topics where people are about to look for a mistake of their own, or to change something. */
type ConcernedTopic = ProblemTopic | 'client-setup' | 'client-update'

/** Which servers matter to a topic. A warning about a certificate is never one of being down. */
const SERVERS_OF = {
  'login-fails': PROTOCOLS,
  'connection-fails': PROTOCOLS,
  'send-fails': ['smtp'],
  'receive-fails': ['imap', 'pop3'],
  'certificate-warning': [],
  'client-setup': PROTOCOLS,
  'client-update': PROTOCOLS,
} as const satisfies Record<ConcernedTopic, readonly Protocol[]>

/** Whoever sets up a program needs a server for receiving and one for sending, whatever protocol was named. */
const TAKES_ALL: readonly ConcernedTopic[] = ['client-setup', 'client-update']

/** Says first what is down, so that nobody changes settings that are right. */
export function outageNotice(
  topic: ConcernedTopic,
  { outage, slots, language }: AnswerRequest,
): Block[] {
  if (!outage) return []
  const possible: readonly Protocol[] = SERVERS_OF[topic]
  const down = outage.servers.filter(
    ({ protocol }) =>
      possible.includes(protocol) &&
      (slots.protocol === undefined || slots.protocol === protocol || TAKES_ALL.includes(topic)),
  )
  if (down.length === 0) return []
  const name = common(language)
  const servers = down.map(({ host, protocol }) => `${host} (${name(`protocol.${protocol}`)})`)
  const values = { servers: listed(servers, language), time: timeOf(outage.lookedAt, language) }
  return [warning(translator(words, language)(down.length === 1 ? 'one' : 'several', values))]
}

function timeOf(moment: string, language: Language): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  return new Date(moment).toLocaleTimeString(language === 'de' ? 'de-DE' : 'en-GB', format)
}
