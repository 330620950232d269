import de from '../../locales/de/answers/protocol-choice.json' with { type: 'json' }
import en from '../../locales/en/answers/protocol-choice.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'protocol-choice',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      text(t('imap')),
      text(t('pop3')),
      text(t('smtp')),
      ...actions(
        ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'imap' }),
        ask(language, 'button.client-setup', 'client-setup'),
        ask(language, 'button.pop-keep-copy', 'pop-keep-copy'),
      ),
    ]
  },
  brief: ({ language }) => {
    const t = translator(words, language)
    return [text(t('answer')), text(t('imap'))]
  },
} satisfies TopicAnswer
