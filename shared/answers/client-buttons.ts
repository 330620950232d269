import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import { clientName, type MailClient } from '../mail-clients/index.ts'
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

/** "Which of the two?": a button with the name of a program that shares its short name with others. */
export function programButton(
  client: MailClient,
  topic: Topic,
  slots: Slots,
  language: Language,
): Action {
  const question = { topic, slots: { ...slots, client: client.slot }, program: client.id }
  return { kind: 'ask', label: clientName(client, language), question }
}
