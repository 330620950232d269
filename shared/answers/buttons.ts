import { findGuide } from '../guides/index.ts'
import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
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
  const own = slots.client && LABELS[slots.client]?.[key]
  const label = t(own ?? key, {
    protocol: slots.protocol ? t(`protocol.${slots.protocol}`) : '',
    client: slots.client ? t(`client.${slots.client}`) : '',
  })
  return { kind: 'ask', label, question: { topic, slots, ...(progress && { progress }) } }
}

/** Names that do not fit into every sentence. */
const LABELS: Partial<Record<ClientId, Partial<Record<ButtonKey, ButtonKey>>>> = {
  'ios-mail': { 'button.client-update-named': 'button.client-update-ios' },
  'gmail-app': {
    'button.client-setup-named': 'button.client-setup-gmail',
    'button.client-update-named': 'button.client-update-gmail',
  },
  other: {
    'button.client-setup-named': 'button.client-setup-other',
    'button.client-update-named': 'button.client-update',
  },
}

/** "Show me on the page"; nothing while the product has no such guide. */
export function showMe(
  language: Language,
  guide: 'mail-password' | 'server-data',
): Action | undefined {
  if (!findGuide(guide)) return undefined
  return { kind: 'guide', label: common(language)(`button.guide-${guide}`), guide }
}
