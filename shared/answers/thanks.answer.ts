import de from '../../locales/de/answers/thanks.json' with { type: 'json' }
import en from '../../locales/en/answers/thanks.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { text } from './blocks.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'thanks',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [text(`${t('answer')} ${t('more')}`)]
  },
} satisfies TopicAnswer
