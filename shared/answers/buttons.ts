import { findGuide } from '../guides/index.ts'
import type { Language } from '../language.ts'
import type { Action, Question, Slots, Topic } from './answer.ts'
import { type CommonKey, common } from './common.ts'

type ButtonKey = Extract<CommonKey, `button.${string}`>

/** A follow-up question; its label is looked up under `button` in the common words. */
export function ask(
  language: Language,
  key: ButtonKey,
  topic: Topic,
  slots: Slots = {},
  progress?: Question['progress'],
): Action {
  const t = common(language)
  const label = t(key, {
    protocol: slots.protocol ? t(`protocol.${slots.protocol}`) : '',
    client: slots.client ? t(`client.${slots.client}`) : '',
  })
  return { kind: 'ask', label, question: { topic, slots, ...(progress && { progress }) } }
}

/** "Show me on the page"; nothing while the product has no such guide. */
export function showMe(
  language: Language,
  guide: 'mail-password' | 'server-data',
): Action | undefined {
  if (!findGuide(guide)) return undefined
  return { kind: 'guide', label: common(language)(`button.guide-${guide}`), guide }
}
