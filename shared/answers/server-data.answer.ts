import de from '../../locales/de/answers/server-data.json' with { type: 'json' }
import en from '../../locales/en/answers/server-data.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, SSL_PORTS } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { actions, text, values } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { common } from './common.ts'
import { knownProtocols, serverBlock } from './server-values.ts'
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
} satisfies TopicAnswer

function one(protocol: Protocol, { language, slots, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const server = settings.mail?.[protocol]
  const name = common(language)(`protocol.${protocol}`)
  const first = !server
    ? t('unknown-port', { protocol: name, port: SSL_PORTS[protocol] })
    : slots.datum === 'port'
      ? t('port', { protocol: name, port: server.port })
      : slots.datum === 'host'
        ? t('host', { protocol: name, host: server.host })
        : t('one', { protocol: name })
  const other: Protocol = protocol === 'smtp' ? 'imap' : 'smtp'
  return [
    text(first),
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
