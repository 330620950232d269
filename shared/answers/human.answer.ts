import de from '../../locales/de/answers/human.json' with { type: 'json' }
import en from '../../locales/en/answers/human.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { Block, Value } from './answer.ts'
import { actions, text, values } from './blocks.ts'
import { supportLetter } from './diagnosis/hand-over.ts'
import { mainButtons } from './main-buttons.ts'
import { supportMail, supportPage } from './support.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** The contact from the settings, and a letter about the problem that was spoken of; no invented address. */
export default {
  topic: 'human',
  blocks: (request) => {
    const { language, settings, problem, isWritten } = request
    const t = translator(words, language)
    const page = supportPage(settings, language)
    if (problem && isWritten)
      return [...contact(request), text(t('letter-above')), ...actions(page)]
    if (problem) {
      return [
        ...contact(request),
        text(t(problem.diagnosis.tried.length > 0 ? 'letter' : 'letter-first')),
        supportLetter(problem, request),
        ...actions(page),
      ]
    }
    return [
      ...contact(request),
      text(t('prepare')),
      text(t('try')),
      ...actions(page, supportMail(settings, language), ...mainButtons(language)),
    ]
  },
  // That the letter stands above is the news, however often somebody asks.
  brief: (request) => [
    ...contact(request),
    ...(request.problem && request.isWritten
      ? [text(translator(words, request.language)('letter-above'))]
      : []),
  ],
} satisfies TopicAnswer

/** How to reach people, or that it is not known here. */
export function contact({ language, settings: { support = {} } }: AnswerRequest): Block[] {
  const t = translator(words, language)
  const items = KEYS.flatMap((key): Value[] => {
    const value = support[key]
    return value ? [{ label: t(`value.${key}`), value, copyable: key !== 'name' }] : []
  })
  return items.length > 0 ? [values(items, t('known'))] : [text(t('unknown'))]
}

const KEYS = ['name', 'email', 'phone', 'url'] as const
