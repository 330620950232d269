import type { Language } from '../language.ts'
import { CLIENTS } from '../mail-clients/client-id.ts'
import type { Action, Slots, Topic } from './answer.ts'
import { ask } from './buttons.ts'

/** "Which program?": one button for each. */
export function clientButtons(topic: Topic, slots: Slots, language: Language): Action[] {
  return CLIENTS.map((client) => ask(language, 'button.client-name', topic, { ...slots, client }))
}
