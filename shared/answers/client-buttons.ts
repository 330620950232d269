import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import type { Action, Slots, Topic } from './answer.ts'
import { ask } from './buttons.ts'

/** What most people have. All others are understood when their name is typed. */
export const LIKELY_CLIENTS: readonly ClientId[] = [
  'outlook',
  'outlook-mobile',
  'thunderbird',
  'apple-mail',
  'ios-mail',
  'gmail-app',
  'samsung-email',
  'other',
]

/** "Which program?": one button for each that is likely. */
export function clientButtons(
  topic: Topic,
  slots: Slots,
  language: Language,
  clients: readonly ClientId[] = LIKELY_CLIENTS,
): Action[] {
  return clients.map((client) => ask(language, 'button.client-name', topic, { ...slots, client }))
}
