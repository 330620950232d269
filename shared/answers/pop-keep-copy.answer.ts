import de from '../../locales/de/answers/pop-keep-copy.json' with { type: 'json' }
import en from '../../locales/en/answers/pop-keep-copy.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'pop-keep-copy',
  blocks: ({ language, slots }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      text(t('why')),
      text(t('stay')),
      text(t('gone')),
      ...actions(
        ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'imap' }),
        ask(
          language,
          'button.client-update',
          'client-update',
          slots.client ? { client: slots.client } : {},
        ),
        ask(language, 'button.protocol-choice', 'protocol-choice'),
      ),
    ]
  },
} satisfies TopicAnswer
