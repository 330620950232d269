import de from '../../locales/de/answers/device.json' with { type: 'json' }
import en from '../../locales/en/answers/device.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Block, Slots } from './answer.ts'
import { actions, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { common } from './common.ts'
import { knownProtocols, serverBlock } from './server-values.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/** A printer, a NAS, an ERP: no mail program that we know, and it only sends. */
export const SENDER = { client: 'other', protocol: 'smtp' } as const satisfies Slots

export function isSender({ client, protocol }: Slots): boolean {
  return client === SENDER.client && protocol === SENDER.protocol
}

/** All that a device needs to send mail: one server, a login, and the right encryption; `intro` is what stands before it. */
export function deviceBlocks(
  { language, settings }: Pick<AnswerRequest, 'language' | 'settings'>,
  intro: 'first' | 'same' | 'unknown-error' | 'no-connection' | 'fields' = 'first',
): Block[] {
  const t = translator(words, language)
  const isKnown = knownProtocols(settings).includes('smtp')
  return [
    text(t(intro)),
    serverBlock('smtp', settings, language),
    ...(isKnown ? [] : [text(common(language)('where-servers'))]),
    text(t('login')),
    text(t('encryption')),
    text(common(language)('no-starttls')),
    ...actions(
      showMe(language, 'mail-password'),
      isKnown ? undefined : showMe(language, 'server-data'),
      ask(language, 'button.login-fails', 'login-fails', SENDER),
      ask(language, 'button.send-fails', 'send-fails', SENDER),
    ),
  ]
}
