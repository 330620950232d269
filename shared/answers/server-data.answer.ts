import de from '../../locales/de/answers/server-data.json' with { type: 'json' }
import en from '../../locales/en/answers/server-data.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, type Settings, SSL_PORTS } from '../settings/index.ts'
import type { Block, Slots } from './answer.ts'
import { actions, text, values } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { common } from './common.ts'
import { knownProtocols, serverBlock, serverLines } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Host, port and the rest of one server or of all; only what the settings hold, never a guess. */
export default {
  topic: 'server-data',
  blocks: (request) => {
    const { language, slots, settings } = request
    const known = knownProtocols(settings)
    if (slots.protocol) return one(slots.protocol, request)
    return known.length > 0 ? all(known, request) : unknown(language)
  },
  brief: ({ language, slots, settings }) => {
    const { protocol, datum } = slots
    const t = translator(words, language)
    const known = knownProtocols(settings)
    if (protocol && (datum === 'port' || datum === 'host' || !known.includes(protocol)))
      return [text(firstWords(protocol, datum, settings, language))]
    return known.length > 0
      ? [serverLines(protocol ? [protocol] : known, settings, language)]
      : [text(t('unknown'))]
  },
} satisfies TopicAnswer

function one(protocol: Protocol, { language, slots, settings }: AnswerRequest): Block[] {
  const other: Protocol = protocol === 'smtp' ? 'imap' : 'smtp'
  return [
    text(firstWords(protocol, slots.datum, settings, language)),
    serverBlock(protocol, settings, language),
    text(common(language)('no-starttls')),
    ...actions(
      showMe(language, 'server-data'),
      ask(language, 'button.server-data-protocol', 'server-data', { protocol: other }),
      ask(language, 'button.username', 'username'),
      ask(language, 'button.password-set', 'password-set'),
    ),
  ]
}

function firstWords(
  protocol: Protocol,
  datum: Slots['datum'],
  settings: Settings,
  language: Language,
): string {
  const t = translator(words, language)
  const server = settings.mail?.[protocol]
  const name = common(language)(`protocol.${protocol}`)
  if (!server) return t('unknown-port', { protocol: name, port: SSL_PORTS[protocol] })
  if (datum === 'port') return t('port', { protocol: name, port: server.port })
  return datum === 'host'
    ? t('host', { protocol: name, host: server.host })
    : t('one', { protocol: name })
}

function all(known: readonly Protocol[], { language, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  return [
    text(t('all')),
    ...known.map((protocol) => serverBlock(protocol, settings, language)),
    ...(known.includes('imap') && known.includes('pop3') ? [text(t('incoming-or'))] : []),
    ...(known.length < PROTOCOLS.length ? [text(t('rest-unknown'))] : []),
    text(common(language)('no-starttls')),
    ...actions(
      ask(language, 'button.client-setup', 'client-setup'),
      showMe(language, 'server-data'),
      ask(language, 'button.username', 'username'),
      ask(language, 'button.password-set', 'password-set'),
    ),
  ]
}

function unknown(language: Language): Block[] {
  const t = translator(words, language)
  const c = common(language)
  return [
    text(t('unknown')),
    values(
      PROTOCOLS.map((protocol) => ({
        label: c(`protocol.${protocol}`),
        value: String(SSL_PORTS[protocol]),
        copyable: false,
      })),
      t('usual'),
    ),
    text(c('no-starttls')),
    ...actions(
      showMe(language, 'server-data') ??
        ask(language, 'button.show-me', 'show-me', { datum: 'host' }),
      ask(language, 'button.username', 'username'),
      ask(language, 'button.password-set', 'password-set'),
    ),
  ]
}
