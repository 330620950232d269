import de from '../../locales/de/answers/protocol-explained.json' with { type: 'json' }
import en from '../../locales/en/answers/protocol-explained.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import { PROTOCOLS } from '../settings/index.ts'
import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import type { TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** What a protocol is for, in one sentence each. */
export default {
  topic: 'protocol-explained',
  blocks: ({ language, slots }) => {
    const t = translator(words, language)
    const asked = slots.protocol ? [slots.protocol] : PROTOCOLS
    return [
      ...asked.map((protocol) => text(t(protocol))),
      text(t('together')),
      ...actions(
        ask(language, 'button.protocol-choice', 'protocol-choice'),
        slots.protocol
          ? ask(language, 'button.server-data-protocol', 'server-data', {
              protocol: slots.protocol,
            })
          : ask(language, 'button.server-data', 'server-data'),
      ),
    ]
  },
  brief: ({ language, slots }) => {
    const asked = slots.protocol ? [slots.protocol] : PROTOCOLS
    return asked.map((protocol) => text(translator(words, language)(protocol)))
  },
} satisfies TopicAnswer
