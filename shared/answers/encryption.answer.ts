import de from '../../locales/de/answers/encryption.json' with { type: 'json' }
import en from '../../locales/en/answers/encryption.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { clientName, encryptionAdvice, mailClientsOf } from '../mail-clients/index.ts'
import { PROTOCOLS } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { describePorts } from './ports.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Always the same: SSL/TLS from the first byte, never STARTTLS. */
export default {
  topic: 'encryption',
  blocks: (request) => {
    const { language, slots, settings, values = [] } = request
    const t = translator(words, language)
    const asksForStarttls = values.some(({ encryption }) => encryption === 'starttls')
    const { ports, isKnown } = describePorts(
      slots.protocol ? [slots.protocol] : PROTOCOLS,
      settings,
      language,
    )
    return [
      ...(asksForStarttls ? [text(t('starttls'))] : []),
      // What the person's program calls it is the answer, if it is known.
      ...(asksForStarttls || slots.client ? [] : [text(t('answer'))]),
      ...(slots.client ? [...labels(request, t('labels')), text(t('why'))] : []),
      ...(slots.client ? [] : [text(t('why')), ...labels(request, t('labels'))]),
      text(t(isKnown ? 'port' : 'usual-port', { ports })),
      ...actions(
        ask(
          language,
          'button.server-data',
          'server-data',
          slots.protocol ? { protocol: slots.protocol } : {},
        ),
        ask(language, 'button.client-update', 'client-update'),
      ),
    ]
  },
  brief: (request) => {
    const { language, slots, values = [] } = request
    const t = translator(words, language)
    const asksForStarttls = values.some(({ encryption }) => encryption === 'starttls')
    const first = slots.client
      ? labels(request, t('labels'))
      : [text(t(asksForStarttls ? 'starttls' : 'answer'))]
    return [...first, text(t('why'))]
  },
} satisfies TopicAnswer

/** In the words of the person's program, if it is known. */
function labels({ slots, language, programs, version }: AnswerRequest, usual: string): Block[] {
  if (!slots.client) return [text(usual)]
  const clients = programs?.length ? programs : mailClientsOf(slots.client)
  return clients.map((entry) => {
    const advice = encryptionAdvice(entry, language, version)
    return text(clients.length > 1 ? `${clientName(entry, language)}: ${advice}` : advice)
  })
}
