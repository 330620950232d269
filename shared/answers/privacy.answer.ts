import de from '../../locales/de/answers/privacy.json' with { type: 'json' }
import en from '../../locales/en/answers/privacy.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'privacy',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      text(t('password')),
      text(t('more')),
      ...actions(ask(language, 'button.human', 'human')),
    ]
  },
  brief: ({ language }) => {
    const t = translator(words, language)
    return [text(t('answer'))]
  },
} satisfies TopicAnswer
