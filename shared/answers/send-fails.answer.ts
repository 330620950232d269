import de from '../../locales/de/answers/send-fails.json' with { type: 'json' }
import en from '../../locales/en/answers/send-fails.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { diagnose } from './diagnosis/diagnose.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'send-fails',
  blocks: (request) =>
    diagnose('send-fails', request, translator(words, request.language)('answer')),
} satisfies TopicAnswer
