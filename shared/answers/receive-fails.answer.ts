import de from '../../locales/de/answers/receive-fails.json' with { type: 'json' }
import en from '../../locales/en/answers/receive-fails.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { diagnose } from './diagnosis/diagnose.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'receive-fails',
  blocks: (request) =>
    diagnose('receive-fails', request, translator(words, request.language)('answer')),
} satisfies TopicAnswer
