import type { Action } from '../../../answers/answer.ts'
import { programButton } from '../../../answers/client-buttons.ts'
import { mailClientsOf } from '../../../mail-clients/index.ts'
import type { Session } from '../../answering.ts'
import { knownProgram } from '../../memory/program.ts'

/** What is not there may be in the other Outlook: the two are easily mistaken for each other. */
export function otherProgram(session: Session): Action | undefined {
  const { context, language } = session
  const { topic = 'client-setup', slots } = context
  if (slots.client !== 'outlook') return undefined
  const [program] = knownProgram(slots, context).programs ?? []
  const other = mailClientsOf('outlook').find(({ id }) => id !== program?.id)
  return program && other && programButton(other, topic, slots, language)
}
