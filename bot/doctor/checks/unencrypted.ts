import { type Check, checker } from '../check.ts'
import type { UnencryptedObservation } from '../observation.ts'
import { DIALOGUES } from '../probes/dialogues.ts'
import { targetOf } from './server.ts'

/** Servers hand mail to each other here, with STARTTLS: only a log-in would be a fault. */
const BETWEEN_SERVERS = 25

/** STARTTLS and unencrypted log-ins have to be refused: people are told so. */
export function judgeUnencrypted({ protocol, host, port, seen }: UnencryptedObservation): Check {
  const check = checker('unencrypted', targetOf({ host, port }))
  if (seen.kind === 'closed') return check('ok', 'closed')
  if (seen.kind === 'silent') return check('ok', 'silent')

  const dialogue = DIALOGUES[protocol]
  if (!dialogue.isGreeting(seen.greeting))
    return check('ok', 'turned-away', { heard: seen.greeting })
  if (dialogue.offersPassword(seen.capabilities)) return check('error', 'password')
  const offersStartTls = seen.capabilities.includes(dialogue.startTls)
  if (offersStartTls && port !== BETWEEN_SERVERS)
    return check('error', 'starttls', { command: dialogue.startTls })
  return check('ok', 'no-login')
}
