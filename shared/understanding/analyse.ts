import type { Slots } from '../answers/answer.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import type { Protocol } from '../settings/protocols.ts'
import { type Entities, findEntities } from './entities.ts'
import { type Features, toFeatures } from './features.ts'
import { fold } from './normalise.ts'
import { findSlots } from './slots/find-slots.ts'

/** Everything about a message that needs no model. */
export type Analysis = {
  folded: string
  entities: Entities
  slots: Slots
  protocols: Protocol[]
  clients: ClientId[]
  /** Placeholders instead of values and programs. */
  text: string
}

export function analyse(message: string): Analysis {
  const folded = fold(message.replace(/\bxsecret\b/g, ' '))
  const entities = findEntities(folded)
  const { slots, protocols, clients, text } = findSlots(entities.text, entities.hosts)
  return { folded, entities, slots, protocols, clients, text }
}

/** What the classifier sees of a message. */
export function toMessageFeatures({
  folded,
  text,
  entities,
  slots,
  protocols,
}: Analysis): Features {
  const tags = [
    ...protocols.map((protocol) => `protocol-${protocol}`),
    ...(protocols.length > 0 ? ['a-protocol'] : []),
    ...(protocols.length > 1 ? ['protocols'] : []),
    ...(slots.client ? ['a-client'] : []),
    ...(entities.hosts.length > 0 ? ['a-host'] : []),
    ...(entities.ports.length > 0 ? ['a-port'] : []),
    ...(entities.emails.length > 0 ? ['an-address'] : []),
    ...(entities.codes.length > 0 ? ['a-code'] : []),
    ...(text.split(' ').length <= 2 ? ['short'] : []),
    ...(folded.includes('?') ? ['a-question'] : []),
    ...(/"[^"]{8,}"/.test(folded) ? ['a-quote'] : []),
  ]
  return toFeatures(text, tags)
}
