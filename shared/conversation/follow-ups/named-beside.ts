import type { Question } from '../../answers/answer.ts'
import { ask } from '../../answers/buttons.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'
import type { Understood } from '../../understanding/index.ts'
import type { Turn } from '../conversation.ts'
import { withButton } from '../problems/two-problems.ts'

const SERVER_DATA = /server ?-?(?:daten|data|angaben|details|infos?\b|einstell|settings)/

/** "Show me the server data" has said what to show. */
export function aboutServers(question: Question, { text }: Understood): Question {
  return question.topic === 'show-me' && SERVER_DATA.test(text)
    ? { ...question, slots: { ...question.slots, datum: 'host' } }
    : question
}

const ON_DEVICES: readonly ClientId[] = ['outlook-mac', 'outlook-mobile', 'thunderbird-android']
const DEVICES: readonly ClientId[] = ['apple-mail', 'ios-mail', 'samsung-email']

/** "Outlook and iPhone, how do I set up both?": a button for the other one. */
export function withOtherPrograms(turn: Turn, { clients }: Understood): Turn {
  const { client } = turn.slots
  if (turn.topic !== 'client-setup' || !client) return turn
  // "Outlook on my iPhone" is one program, and the iPhone only where it runs.
  const isDevice = ON_DEVICES.includes(client)
  const others = clients.filter(
    (other) => other !== client && !(isDevice && DEVICES.includes(other)),
  )
  return others.slice(0, 2).reduce((known, other) => {
    const slots = { client: other }
    const action = ask(turn.answer.language, 'button.client-setup-named', 'client-setup', slots)
    return withButton(known, action.label, { topic: 'client-setup', slots })
  }, turn)
}
