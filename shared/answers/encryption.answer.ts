import de from '../../locales/de/answers/encryption.json' with { type: 'json' }
import en from '../../locales/en/answers/encryption.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { Language } from '../language.ts'
import { clientName, encryptionAdvice, mailClientsOf } from '../mail-clients/index.ts'
import { PROTOCOLS } from '../settings/index.ts'
import type { Block, Slots } from './answer.ts'
import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { describePorts } from './ports.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Always the same: SSL/TLS from the first byte, never STARTTLS. */
export default {
  topic: 'encryption',
  blocks: ({ language, slots, settings, values = [] }) => {
    const t = translator(words, language)
    const asksForStarttls = values.some(({ encryption }) => encryption === 'starttls')
    const { ports, isKnown } = describePorts(
      slots.protocol ? [slots.protocol] : PROTOCOLS,
      settings,
      language,
    )
    return [
      text(t(asksForStarttls ? 'starttls' : 'answer')),
      text(t('why')),
      ...labels(slots, language, t('labels')),
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
} satisfies TopicAnswer

/** In the words of the person's program, if it is known. */
function labels({ client }: Slots, language: Language, usual: string): Block[] {
  if (!client) return [text(usual)]
  const clients = mailClientsOf(client)
  return clients.map((entry) => {
    const advice = encryptionAdvice(entry, language)
    return text(clients.length > 1 ? `${clientName(entry, language)}: ${advice}` : advice)
  })
}
