import de from '../../locales/de/answers/language-switch.json' with { type: 'json' }
import en from '../../locales/en/answers/language-switch.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { mainButtons } from './main-buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Said in the new language: the conversation has switched already. */
export default {
  topic: 'language-switch',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [text(`${t('answer')} ${t('ask')}`), ...actions(...mainButtons(language))]
  },
} satisfies TopicAnswer
