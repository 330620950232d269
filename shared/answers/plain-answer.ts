import de from '../../locales/de/answers/plain.json' with { type: 'json' }
import en from '../../locales/en/answers/plain.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { encryptionAdvice, mailClientsOf, whereToChange } from '../mail-clients/index.ts'
import { PROTOCOLS, type Settings, SSL_PORTS } from '../settings/index.ts'
import type { Block } from './answer.ts'
import type { Asked } from './asked.ts'
import { actions, text } from './blocks.ts'
import { common } from './common.ts'
import { deviceBlocks } from './device-answer.ts'
import human, { contact } from './human.answer.ts'
import { sayGivenName, sayNameTraps } from './login-name.ts'
import { outageNotice } from './outage-notice.ts'
import { plainButtons } from './plain-buttons.ts'
import { sayPortChoice } from './port-choice.ts'
import { describePorts } from './ports.ts'
import { serverBlock } from './server-values.ts'
import { sayMethod, sayOtherMethod, sayWhichPassword } from './sign-in-method.ts'
import type { AnswerRequest } from './topic-answer.ts'
import { unknownAgain, unknownAnswer } from './unknown-answer.ts'
import { sayYesNo } from './yes-no.ts'
import { isYesNo } from './yes-no-ids.ts'

const words = { de, en }

/** A yes, a no or the one thing asked for, with its reason: whoever asks plainly wants no page. */
export function plainAnswer(asked: Asked, request: AnswerRequest): Block[] {
  return [...say(asked, request), ...actions(...plainButtons(asked, request))]
}

function say(asked: Asked, request: AnswerRequest): Block[] {
  const { language, settings } = request
  const t = translator(words, language)
  const { id } = asked
  if (isYesNo(id)) return sayYesNo({ ...asked, id }, request)
  switch (id) {
    case 'port-blocked': {
      const { ports } = describePorts(blockedProtocols(asked, settings), settings, language)
      return [
        ...(asked.isWhether ? [text(t('server-down.answer'))] : []),
        text(t('port-blocked.answer', { ports })),
        text(t('port-blocked.then')),
      ]
    }
    case 'port-choice':
      return [text(sayPortChoice(asked, request))]
    case 'server-down': {
      const notice = outageNotice('connection-fails', request)
      if (notice.length > 0) return notice
      return [text(t('server-down.answer')), text(t('server-down.then'))]
    }
    case 'own-name': {
      const given = sayGivenName(request)
      return given.length > 0 ? given : [text(t('needs-at'))]
    }
    case 'no-name-field': {
      const traps = sayNameTraps(request)
      return traps.length > 0 ? traps : [text(t('no-name-field'))]
    }
    case 'support-phone':
    case 'support-hours': {
      const isKnown = asked.id === 'support-phone' && settings.support?.phone
      const contact = human.blocks(request)
      return isKnown ? contact : [text(t(id)), ...contact]
    }
    case 'support-contact':
      return human.blocks(request)
    case 'not-arrived-still':
    case 'sent-copy-still':
      return [text(t(id)), ...contact(request)]
    case 'size-limit':
    case 'dns':
    case 'no-workspace':
      return [text(t(id)), ...human.blocks(request)]
    case 'old-server':
      return oldServer(request)
    case 'remove-account':
      return removeAccount(request)
    case 'keep-mail':
      return [text(t('keep-mail.imap')), text(t('keep-mail.pop3'))]
    case 'pop-to-imap':
      return [text(t('pop-to-imap.answer')), text(t('pop-to-imap.old'))]
    case 'ssl-is-tls':
    case 'tls-ok':
    case 'what-is-starttls':
    case 'starttls-differs':
      return [text(t(id)), ...inTheProgram(request)]
    case 'same-password':
    case 'password-for-all':
      return [text(t(id)), ...(asked.namesProgram ? [text(t('everywhere'))] : [])]
    case 'auth-method':
      return [text(sayMethod(request)), text(sayWhichPassword(request))]
    case 'auth-other':
      return [text(sayOtherMethod(asked, request)), text(sayMethod(request, true))]
    case 'device-error':
      return deviceBlocks(request, 'unknown-error')
    case 'device-connection':
      return deviceBlocks(request, 'no-connection')
    case 'device-fields':
      return deviceBlocks(request, 'fields')
    case 'starttls-end':
    case 'nothing-left':
      return [text(t(id)), ...contact(request)]
    case 'unknown':
      return unknownAnswer(asked, request)
    case 'unknown-again':
      return unknownAgain(request)
    case 'several-devices':
      return [text(sayTogether(asked, request)), text(t('several-devices.how'))]
    default:
      return [text(t(id))]
  }
}

/** The servers behind the ports that were named; without any, the one that networks block most. */
function blockedProtocols({ protocol, ports = [] }: Asked, { mail }: Settings) {
  if (protocol) return [protocol]
  const named = PROTOCOLS.filter((one) => ports.includes(mail?.[one]?.port ?? SSL_PORTS[one]))
  return named.length > 0 ? named : (['smtp'] as const)
}

function sayTogether({ clients = [] }: Asked, { language }: AnswerRequest): string {
  const t = translator(words, language)
  const names = clients.map((client) => common(language)(`client.${client}`)).join(', ')
  return names ? t('several-devices.named', { names }) : t('several-devices.answer')
}

/** Which word of the person's program is the right one. */
function inTheProgram({ slots, language, programs, version }: AnswerRequest): Block[] {
  if (!slots.client) return []
  const [client] = programs?.length ? programs : mailClientsOf(slots.client)
  return client ? [text(encryptionAdvice(client, language, version))] : []
}

/** What belongs in its place: the server that was spoken of, or both. */
function oldServer({ slots, language, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const shown = slots.protocol ? [slots.protocol] : (['imap', 'smtp'] as const)
  return [
    text(t('old-server')),
    ...shown.map((protocol) => serverBlock(protocol, settings, language)),
  ]
}

/** A program that cannot change an account has its way of removing one in its instructions. */
function removeAccount({ slots, language, programs }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const clients = programs?.length ? programs : slots.client ? mailClientsOf(slots.client) : []
  const [only] = clients
  const isTold = clients.length === 1 && only && !only.change.canEdit
  return [
    text(isTold ? whereToChange(only, language) : t('remove-account.answer')),
    text(t('remove-account.first')),
    ...(isTold ? [] : [text(t('remove-account.instead'))]),
  ]
}
