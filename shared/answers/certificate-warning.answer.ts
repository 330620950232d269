import de from '../../locales/de/answers/certificate-warning.json' with { type: 'json' }
import en from '../../locales/en/answers/certificate-warning.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { warning } from './blocks.ts'
import { diagnose } from './diagnosis/diagnose.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'certificate-warning',
  blocks: (request) => {
    const t = translator(words, request.language)
    const isStart = (request.diagnosis?.tried.length ?? 0) === 0
    return [
      ...(isStart ? [warning(t('answer'))] : []),
      ...diagnose('certificate-warning', request, t('why')),
    ]
  },
} satisfies TopicAnswer
