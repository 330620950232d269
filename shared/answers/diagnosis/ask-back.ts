import de from '../../../locales/de/answers/checks.json' with { type: 'json' }
import en from '../../../locales/en/answers/checks.json' with { type: 'json' }
import { translator } from '../../i18n.ts'
import type { Language } from '../../language.ts'
import type { Action, Block, Slots } from '../answer.ts'
import { actions, text } from '../blocks.ts'
import { ask } from '../buttons.ts'
import { common } from '../common.ts'
import type { CheckId } from './check-id.ts'
import type { ProblemTopic } from './diagnosis.ts'

const words = { de, en }

type Search = { topic: ProblemTopic; slots: Slots; language: Language }

/** "Did that help?" with its two buttons, and one that makes the check easy; some checks ask for what is seen instead. */
export function askBack(
  check: CheckId,
  { topic, slots, language, isShort = false }: Search & { isShort?: boolean },
  help?: Action,
): Block[] {
  const t = translator(words, language)
  const progress = { check, helped: false } as const
  const buttons =
    check === 'seen-in-workspace'
      ? [
          ask(language, 'button.seen', topic, slots, progress),
          ask(language, 'button.unseen', topic, slots, { ...progress, isMissing: true }),
        ]
      : [
          ask(language, 'button.helped', topic, slots, { check, helped: true }),
          ask(language, 'button.not-helped', topic, slots, progress),
        ]
  const question = t(check === 'seen-in-workspace' ? 'ask-seen' : 'ask')
  return [...(isShort ? [] : [text(question)]), ...actions(...buttons, help)]
}

/** Below an answer to something else: one button that leads back to where the search was. */
export function backToSearch(check: CheckId, { topic, slots, language }: Search): Block[] {
  const problem = common(language)(`button.${topic}`)
  const label = translator(words, language)('back', { problem })
  const progress = { check, helped: false, isAgain: true } as const
  return actions({ kind: 'ask', label, question: { topic, slots, progress } })
}
