import de from '../../locales/de/answers/greeting.json' with { type: 'json' }
import en from '../../locales/en/answers/greeting.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { mainButtons } from './main-buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'greeting',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [text(`${t('hello')} ${t('ask')}`), ...actions(...mainButtons(language))]
  },
} satisfies TopicAnswer
