import de from '../../locales/de/answers/client-update.json' with { type: 'json' }
import en from '../../locales/en/answers/client-update.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { ClientId } from '../mail-clients/client-id.ts'
import {
  clientName,
  encryptionAdvice,
  mailClientsOf,
  whereOldPassword,
  whereToChange,
} from '../mail-clients/index.ts'
import { PROTOCOLS } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { actions, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { clientButtons } from './client-buttons.ts'
import { common } from './common.ts'
import { deviceBlocks, isSender } from './device-answer.ts'
import { outageNotice } from './outage-notice.ts'
import { describePorts } from './ports.ts'
import { knownProtocols, serverBlock } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Where to change server, port, encryption, user name or password of an account that exists. */
export default {
  topic: 'client-update',
  blocks: (request) => {
    const { language, slots } = request
    if (isSender(slots) && slots.datum !== 'password')
      return [...outageNotice('client-update', request), ...deviceBlocks(request)]
    if (slots.client)
      return [...outageNotice('client-update', request), ...change(slots.client, request)]
    return [
      ...outageNotice('client-update', request),
      text(translator(words, language)('which')),
      ...actions(...clientButtons('client-update', slots, language)),
    ]
  },
  brief: (request) => {
    const { language, slots } = request
    const t = translator(words, language)
    return slots.client ? [...places(slots.client, request), text(t('twice'))] : [text(t('which'))]
  },
} satisfies TopicAnswer

function change(slot: ClientId, request: AnswerRequest): Block[] {
  const { language, slots } = request
  const t = translator(words, language)
  const { datum } = slots
  return [
    ...(datum === 'password' ? [text(t('password'))] : []),
    ...places(slot, request),
    text(t('twice')),
    // Whoever changes the password leaves the servers alone.
    ...(datum === 'password' ? [] : servers(request)),
    ...actions(
      datum === 'password' ? showMe(language, 'mail-password') : undefined,
      ask(language, 'button.login-fails', 'login-fails', { client: slot }),
      ask(language, 'button.client-setup-named', 'client-setup', { client: slot }),
    ),
  ]
}

/** Where each program of this name keeps what is to be changed. */
function places(slot: ClientId, { language, slots, programs, version }: AnswerRequest): Block[] {
  const { datum } = slots
  const clients = programs?.length ? programs : mailClientsOf(slot)
  return clients.flatMap((client): Block[] => {
    const prefix = clients.length > 1 ? `${clientName(client, language)}: ` : ''
    const old = datum === 'password' ? whereOldPassword(client, language) : undefined
    const advice = datum === 'encryption' ? encryptionAdvice(client, language, version) : undefined
    return [`${prefix}${whereToChange(client, language)}`, old, advice].flatMap((line) =>
      line === undefined ? [] : [text(line)],
    )
  })
}

/** How server, port and encryption should be in the end. */
function servers({ language, slots, settings }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const { datum, protocol } = slots
  const c = common(language)
  const wanted = knownProtocols(settings).filter((id) => !protocol || id === protocol)
  if (wanted.length > 0) {
    const blocks = wanted.map((id) => serverBlock(id, settings, language))
    return [text(t('target')), ...blocks, text(c('no-starttls'))]
  }
  const { ports } = describePorts(protocol ? [protocol] : PROTOCOLS, settings, language)
  return [
    ...(datum === 'port' ? [text(t('usual-ports', { ports }))] : []),
    text(c('where-servers')),
    text(c('no-starttls')),
  ]
}
