import type { Understand, Understood } from '../understanding/index.ts'
import { QUOTED } from './language/own-words.ts'
import { namesOthers, ownClauses } from './others.ts'

/**
 * What was understood, without programs that are not the person's: those of others ("my colleague uses Outlook, I
 * Thunderbird"), and Gmail where an error message or an address speaks of the provider.
 */
export function withOwnProgram(
  text: string,
  understood: Understood,
  understand: Understand,
): Understood {
  const { clients } = understood
  if (clients.length === 0 || text.length > LONGEST) return understood
  if (clients.includes('gmail-app')) {
    const without = withoutProvider(text)
    if (without !== text) return withProgramsOf(understand(without), understood)
  }
  if (clients.length < 2 || !namesOthers(text)) return understood
  const own = understand(ownClauses(text))
  // The others' stay known: "how do we set it up?" may ask for both.
  return own.slots.client ? { ...withProgramsOf(own, understood), clients } : understood
}

const LONGEST = 600

function withProgramsOf({ slots: { client }, clients }: Understood, all: Understood): Understood {
  const { client: _other, ...slots } = all.slots
  return { ...all, slots: { ...slots, ...(client && { client }) }, clients }
}

/** "Gmail requires an app password", "an eine Gmail-Adresse": Gmail, and not the app on one's phone. */
function withoutProvider(text: string): string {
  return text
    .replace(QUOTED, (quote) => (/g(?:oogle[ -]?)?mail/i.test(quote) ? ' ' : quote))
    .replace(PROVIDER, ' ')
}

const PROVIDER =
  /(?<!\p{L})(?:(?:to|an|from|von|nach)\s+(?:(?:a|an|my|eine?n?r?|meine?n?r?|other|andere)\s+)?)g(?:oogle[ -]?)?mail(?!\p{L}|[- ]app)|(?<!\p{L})g(?:oogle[ -]?)?mail(?:[ -](?:adress\p{L}*|address\p{L}*|empfänger\p{L}*|recipients?|server\p{L}*|users?|nutzer\p{L}*)|(?=\s+(?:requires?|erfordert|verlangt|blocks|blocked|blockiert|rejects?|rejected|refuses?|lehnt|weist)(?!\p{L})))/giu
