import de from '../../locales/de/answers/password-set.json' with { type: 'json' }
import en from '../../locales/en/answers/password-set.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, info, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { guideSteps } from './guide-steps.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'password-set',
  blocks: ({ language }) => {
    const t = translator(words, language)
    return [
      text(t('answer')),
      ...guideSteps('mail-password', language),
      text(t('which')),
      text(t('why')),
      text(t('then')),
      info(t('secret')),
      ...actions(
        showMe(language, 'mail-password'),
        ask(language, 'button.client-update', 'client-update', { datum: 'password' }),
        ask(language, 'button.username', 'username'),
      ),
    ]
  },
  brief: ({ language }) => {
    const t = translator(words, language)
    return [text(t('answer')), text(t('which'))]
  },
} satisfies TopicAnswer
