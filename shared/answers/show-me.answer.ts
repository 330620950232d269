import de from '../../locales/de/answers/show-me.json' with { type: 'json' }
import en from '../../locales/en/answers/show-me.json' with { type: 'json' }
import { findGuide } from '../guides/index.ts'
import { translator } from '../i18n.ts'
import { actions, steps, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { guideSteps } from './guide-steps.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Leads to a guide: the one that fits what was spoken of, else a choice of both. */
export default {
  topic: 'show-me',
  blocks: ({ language, slots }) => {
    const t = translator(words, language)
    if (slots.datum === 'password') {
      return [
        text(t('password')),
        ...guideSteps('mail-password', language),
        ...actions(showMe(language, 'mail-password'), ask(language, 'button.username', 'username')),
      ]
    }
    if (slots.datum || slots.protocol) {
      return [
        text(t('server-data')),
        ...(findGuide('server-data')
          ? guideSteps('server-data', language)
          : [steps([t('servers.sign-in'), t('servers.mail'), t('servers.page')])]),
        ...actions(
          showMe(language, 'server-data'),
          ask(
            language,
            'button.server-data',
            'server-data',
            slots.protocol ? { protocol: slots.protocol } : {},
          ),
        ),
      ]
    }
    return [
      text(t('which')),
      ...actions(
        showMe(language, 'mail-password') ?? ask(language, 'button.password-set', 'password-set'),
        showMe(language, 'server-data') ??
          ask(language, 'button.server-data', 'show-me', { datum: 'host' }),
        ask(language, 'button.client-setup', 'client-setup'),
      ),
    ]
  },
} satisfies TopicAnswer
