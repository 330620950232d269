import de from '../../locales/de/answers/server-data.json' with { type: 'json' }
import en from '../../locales/en/answers/server-data.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, type Settings, SSL_PORTS } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { actions, text, values } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { common } from './common.ts'
import { describePorts } from './ports.ts'
import { knownProtocols, serverBlock, serverLines } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Host, port and the rest of one server or of all; only what the settings hold, never a guess. */
export default {
  topic: 'server-data',
  blocks: (request) => {
    const { slots, settings } = request
    const known = knownProtocols(settings)
    if (slots.protocol) return one(slots.protocol, request)
    return known.length > 0 ? all(known, request) : unknown(request)
  },
  brief: (request) => {
    const { language, slots, settings } = request
    const { protocol, datum } = slots
    const t = translator(words, language)
    const known = knownProtocols(settings)
    if (protocol && (datum === 'port' || datum === 'host' || !known.includes(protocol)))
      return [text(firstWords(protocol, request))]
    return known.length > 0
      ? [serverLines(protocol ? [protocol] : known, settings, language)]
      : [text(t('unknown'))]
  },
} satisfies TopicAnswer

function one(protocol: Protocol, request: AnswerRequest): Block[] {
  const { language, settings, told } = request
  const other: Protocol = protocol === 'smtp' ? 'imap' : 'smtp'
  return [
    text(firstWords(protocol, request)),
    serverBlock(protocol, settings, language, told),
    text(common(language)('no-starttls')),
    ...actions(
      showMe(language, 'server-data'),
      ask(language, 'button.server-data-protocol', 'server-data', { protocol: other }),
      ask(language, 'button.username', 'username'),
      ask(language, 'button.password-set', 'password-set'),
    ),
  ]
}

function firstWords(protocol: Protocol, request: AnswerRequest): string {
  const { language, settings } = request
  const { datum } = request.slots
  const t = translator(words, language)
  const server = settings.mail?.[protocol]
  const name = common(language)(`protocol.${protocol}`)
  if (!server) return aboutUnknown(protocol, name, request)
  if (datum === 'port') return t('port', { protocol: name, port: server.port })
  return datum === 'host'
    ? t('host', { protocol: name, host: server.host })
    : t('one', { protocol: name })
}

/** The name is told back or told to be elsewhere, whoever asks for it; all others need the port. */
function aboutUnknown(
  protocol: Protocol,
  name: string,
  { language, slots, told = {} }: AnswerRequest,
): string {
  const t = translator(words, language)
  const host = told[protocol]
  if (host !== undefined && slots.datum !== 'port') return t('told-host', { protocol: name, host })
  return slots.datum === 'host'
    ? t('unknown-host', { protocol: name })
    : t('unknown-port', { protocol: name, port: SSL_PORTS[protocol] })
}

function all(known: readonly Protocol[], { language, slots, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  // Who asks for the ports alone gets them in a line; the rest is one press away.
  if (slots.datum === 'port') return onlyPorts(known, settings, language)
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

function onlyPorts(known: readonly Protocol[], settings: Settings, language: Language): Block[] {
  const t = translator(words, language)
  const { ports } = describePorts(known, settings, language)
  return [
    text(t('ports', { ports })),
    ...(known.length < PROTOCOLS.length ? [text(t('rest-unknown'))] : []),
    text(common(language)('no-starttls')),
    ...actions(
      ask(language, 'button.server-data', 'server-data'),
      ask(language, 'button.client-setup', 'client-setup'),
      ask(language, 'button.username', 'username'),
      ask(language, 'button.password-set', 'password-set'),
    ),
  ]
}

function unknown({ language, slots, settings, told = {} }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const c = common(language)
  const { ports } = describePorts(PROTOCOLS, settings, language)
  const hosts = PROTOCOLS.flatMap((protocol) => {
    const host = told[protocol]
    return host === undefined
      ? []
      : [text(t('told-host', { protocol: c(`protocol.${protocol}`), host }))]
  })
  if (slots.datum === 'port')
    return [text(t('usual-ports', { ports })), text(c('no-starttls')), ...unknownButtons(language)]
  return [
    ...(hosts.length > 0 ? hosts : [text(t('unknown'))]),
    values(
      PROTOCOLS.map((protocol) => ({
        label: c(`protocol.${protocol}`),
        value: String(SSL_PORTS[protocol]),
        copyable: false,
      })),
      t('usual'),
    ),
    text(c('no-starttls')),
    ...unknownButtons(language),
  ]
}

function unknownButtons(language: Language): Block[] {
  return actions(
    showMe(language, 'server-data') ??
      ask(language, 'button.show-me', 'show-me', { datum: 'host' }),
    ask(language, 'button.username', 'username'),
    ask(language, 'button.password-set', 'password-set'),
  )
}
