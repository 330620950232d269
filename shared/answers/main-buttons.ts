import type { Language } from '../language.ts'
import type { Action } from './answer.ts'
import { ask } from './buttons.ts'

/** The ways in that most people need: offered whenever there is no better suggestion. */
export function mainButtons(language: Language): Action[] {
  return [
    ask(language, 'button.server-data', 'server-data'),
    ask(language, 'button.password-set', 'password-set'),
    ask(language, 'button.client-setup', 'client-setup'),
    ask(language, 'button.check-settings', 'check-settings'),
  ]
}
