import de from '../../locales/de/answers/connection-fails.json' with { type: 'json' }
import en from '../../locales/en/answers/connection-fails.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { diagnose } from './diagnosis/diagnose.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'connection-fails',
  blocks: (request) =>
    diagnose('connection-fails', request, translator(words, request.language)('answer')),
} satisfies TopicAnswer
