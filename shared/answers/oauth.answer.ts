import de from '../../locales/de/answers/oauth.json' with { type: 'json' }
import en from '../../locales/en/answers/oauth.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { sayMethod, sayWhichPassword } from './sign-in-method.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** What the source says about OAuth2: that the password is for logins without it. Nothing more is known. */
export default {
  topic: 'oauth',
  blocks: (request) => {
    const { language } = request
    const t = translator(words, language)
    return [
      text(t('answer')),
      text(sayMethod(request)),
      text(sayWhichPassword(request)),
      text(t('unknown')),
      ...actions(
        showMe(language, 'mail-password'),
        ask(language, 'button.password-set', 'password-set'),
        ask(language, 'button.human', 'human'),
      ),
    ]
  },
  brief: (request) => {
    const t = translator(words, request.language)
    return [text(t('answer')), text(sayMethod(request))]
  },
} satisfies TopicAnswer
