import { isFor } from './applies.ts'
import { caution } from './caution.ts'
import type { MailClient, Trap } from './mail-client.ts'
import { type Saying, type Sentence, say } from './sentence.ts'

export type SaidTrap = { id: string; text: string; isVerified: boolean }

/** What goes wrong with this program, whatever the step; with a protocol only what concerns it. */
export function trapsOf(client: MailClient, saying: Saying): SaidTrap[] {
  return client.traps
    .filter((trap) => isFor(trap, saying.protocol))
    .map((trap) => {
      const { text, labels } = sayTrap(client, trap, saying)
      const doubt = caution(client, { labels, language: saying.language })
      return {
        id: trap.id,
        text: doubt ? `${text} ${doubt}` : text,
        isVerified: isCertain(trap) && doubt === undefined,
      }
    })
}

/** The sentence of a trap; one that is careful by itself needs no caution about its labels, so it lists none. */
export function sayTrap(client: MailClient, trap: Trap, saying: Saying): Sentence {
  const protocol = saying.protocol ?? trap.protocols?.[0]
  const { text, labels } = say(client, `traps.${trap.id}`, { ...saying, protocol })
  return { text, labels: isCertain(trap) ? labels : [] }
}

export function isCertain(trap: Trap): boolean {
  return trap.verified !== false
}
