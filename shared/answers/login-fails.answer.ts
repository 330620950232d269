import de from '../../locales/de/answers/login-fails.json' with { type: 'json' }
import en from '../../locales/en/answers/login-fails.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { diagnose } from './diagnosis/diagnose.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'login-fails',
  blocks: (request) =>
    diagnose('login-fails', request, translator(words, request.language)('answer')),
} satisfies TopicAnswer
