import de from '../../locales/de/answers/username.json' with { type: 'json' }
import en from '../../locales/en/answers/username.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { sayGivenName, sayNameTraps } from './login-name.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** "Derselbe wie beim Login in den Workspace, jedoch immer vollständig in Kleinbuchstaben." (Souvera's help page) */
export default {
  topic: 'username',
  blocks: (request) => {
    const { language } = request
    const t = translator(words, language)
    const given = sayGivenName(request)
    const traps = sayNameTraps(request)
    return [
      ...(given.length > 0 ? given : [text(t('answer'))]),
      text(t('why')),
      ...(given.length > 0 ? [] : [text(t('example'))]),
      ...traps,
      text(t(traps.length > 0 ? 'same' : 'everywhere')),
      ...actions(
        ask(language, 'button.password-set', 'password-set'),
        ask(language, 'button.server-data', 'server-data'),
      ),
    ]
  },
  brief: (request) => {
    const t = translator(words, request.language)
    const given = sayGivenName(request)
    return given.length > 0 ? given : [text(t('answer')), text(t('example'))]
  },
} satisfies TopicAnswer
