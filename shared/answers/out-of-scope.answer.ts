import de from '../../locales/de/answers/out-of-scope.json' with { type: 'json' }
import en from '../../locales/en/answers/out-of-scope.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { mainButtons } from './main-buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Says so, and shows a way on. */
export default {
  topic: 'out-of-scope',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      text(t('scope')),
      ...actions(...mainButtons(language), ask(language, 'button.human', 'human')),
    ]
  },
} satisfies TopicAnswer
