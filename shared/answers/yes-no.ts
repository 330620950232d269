import de from '../../locales/de/answers/yes-no.json' with { type: 'json' }
import en from '../../locales/en/answers/yes-no.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { protocolOfSslPort, SSL_PORTS } from '../settings/index.ts'
import type { Action, Block } from './answer.ts'
import type { Asked } from './asked.ts'
import { text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { contact } from './human.answer.ts'
import { describePorts } from './ports.ts'
import type { AnswerRequest } from './topic-answer.ts'
import { TOPIC_OF_YES_NO, type YesNoId } from './yes-no-ids.ts'

const words = { de, en }

type YesNo = Asked & { id: YesNoId }

/** These are about a switch, and the port is half of it. */
const WITH_PORT: readonly YesNoId[] = ['tls-switch', 'ssl-on']
/** Only support can say more. */
const WITH_CONTACT: readonly YesNoId[] = ['shared-access', 'others-password']

/** Yes or no first, then the reason: nothing else was asked. */
export function sayYesNo({ id, ports: [port] = [] }: YesNo, request: AnswerRequest): Block[] {
  const { language, settings, slots } = request
  const t = translator(words, language)
  if (id === 'port-jumps') return [text(sayJump(port, request))]
  const own = slots.protocol ?? (slots.client === 'other' ? 'smtp' : undefined)
  const { ports, isKnown } = describePorts(own ? [own] : ['imap', 'smtp'], settings, language)
  return [
    text(t(id)),
    ...(WITH_PORT.includes(id) ? [text(t(isKnown ? 'port' : 'usual-port', { ports }))] : []),
    ...(WITH_CONTACT.includes(id) ? contact(request) : []),
  ]
}

/** Of IMAP and POP3 the other one may be meant. */
function sayJump(port: number | undefined, { language, settings }: AnswerRequest): string {
  const t = translator(words, language)
  const owner = port === undefined ? undefined : protocolOfSslPort(port)
  if (port === undefined || owner === undefined) return ''
  const other = owner === 'pop3' ? 'imap' : 'pop3'
  if (owner === 'smtp') return t('jump.smtp', { port })
  const right = t('jump.right', { port, owner: owner.toUpperCase() })
  const set = settings.mail?.[other]?.port ?? SSL_PORTS[other]
  return `${right} ${t('jump.other', { other: other.toUpperCase(), port: set })}`
}

export function yesNoButtons(
  id: YesNoId,
  { language, slots: { client } }: AnswerRequest,
): (Action | undefined)[] {
  const slots = client ? { client } : {}
  const support = ask(language, 'button.human', 'human')
  switch (TOPIC_OF_YES_NO[id]) {
    case 'encryption':
      return [
        ask(language, 'button.server-data', 'server-data'),
        ask(language, 'button.client-update', 'client-update', slots),
      ]
    case 'password-set':
      return [
        showMe(language, 'mail-password'),
        ask(language, 'button.password-set', 'password-set'),
        ...(ABOUT_OTHERS.includes(id) ? [support] : []),
      ]
    case 'username':
      return [ask(language, 'button.username', 'username')]
    case 'protocol-explained':
      return [ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'smtp' })]
    case 'connection-fails':
      return [support]
    case 'human':
      return []
    default:
      return [ask(language, 'button.client-setup', 'client-setup', slots), support]
  }
}

const ABOUT_OTHERS: readonly YesNoId[] = [
  'share-password',
  'lost-device',
  'read-by-others',
  'phishing',
  'phishing-done',
]
