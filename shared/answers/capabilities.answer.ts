import de from '../../locales/de/answers/capabilities.json' with { type: 'json' }
import en from '../../locales/en/answers/capabilities.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, steps, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { mainButtons } from './main-buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'capabilities',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      steps([
        t('list.servers'),
        t('list.password'),
        t('list.clients'),
        t('list.errors'),
        t('list.check'),
      ]),
      text(t('type')),
      ...actions(...mainButtons(language), ask(language, 'button.human', 'human')),
    ]
  },
} satisfies TopicAnswer
