import type { Understand, Understood } from '../understanding/index.ts'
import { QUOTED } from './language/own-words.ts'
import { clausesOf, namesOthers } from './others.ts'

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
  if (clients.length < 2) return understood
  const target = SWITCHES.test(text) ? SWITCHED_TO.exec(text)?.[1] : undefined
  if (target) {
    const to = understand(target)
    if (to.slots.client) return withProgramsOf(to, understood)
  }
  if (!namesOthers(text)) return understood
  const { own, others } = clausesOf(text)
  // "It works for me, but not for my wife": then hers is the one to look at.
  const meant = understand(WORKS.test(own) && !FAILS.test(own) ? others : own)
  // All stay known: "how do we set it up?" may ask for both.
  return meant.slots.client ? { ...withProgramsOf(meant, understood), clients } : understood
}

const WORKS = /(?<!\p{L})(?:geht|gehts|klappt|funktioniert|läuft|works?|fine)(?!\p{L})/iu
const FAILS =
  /(?<!\p{L})(?:nicht|nix|net|ned|nöd|kein\p{L}*|not|no|cannot|fails?|fehler|error|\p{L}+n['’]t)(?!\p{L})|\?/iu
/** "Von Outlook zu Thunderbird gewechselt" */
const SWITCHED_TO =
  /(?<!\p{L})(?:from|von)\s[^.?!,]{2,40}?\s(?:to|zu|zum|auf|nach)\s+([^.?!,]{2,40})/iu

const LONGEST = 600

function withProgramsOf({ slots: { client }, clients }: Understood, all: Understood): Understood {
  const { client: _other, ...slots } = all.slots
  return { ...all, slots: { ...slots, ...(client && { client }) }, clients }
}

/** "Gmail requires an app password", "an eine Gmail-Adresse": Gmail, and not the app on one's phone. */
function withoutProvider(text: string): string {
  return text
    .replace(QUOTED, (quote) => (/g(?:oogle[ -]?)?mail/i.test(quote) ? ' ' : quote))
    .replace(PROVIDER, (said) => (SWITCHES.test(text) ? said : ' '))
}

/** "I switched to Gmail" is the app again. */
const SWITCHES = /switch|chang|moved|migrat|wechs|umst[ei]|umgest|instead|statt/i
const PROVIDER =
  /(?<!\p{L})(?:(?:to|an|from|von|nach)\s+(?:(?:a|an|my|eine?n?r?|meine?n?r?|other|andere)\s+)?)g(?:oogle[ -]?)?mail(?!\p{L}|[- ]app)|(?<!\p{L})g(?:oogle[ -]?)?mail(?:[ -](?:adress\p{L}*|address\p{L}*|empfänger\p{L}*|recipients?|server\p{L}*|users?|nutzer\p{L}*)|(?=\s+(?:requires?|erfordert|verlangt|blocks|blocked|blockiert|rejects?|rejected|refuses?|lehnt|weist)(?!\p{L})))/giu
