/** Distinct hashes in the order in which they first came, and how often each came. */
export type Counts = { hashes: number[]; times: number[] }

/** Far more than a message of the greatest length has features in one group. */
const SLOTS = 8192

/** One table for all messages, because a new one for each costs more than the counting: place in `hashes`, plus 1. */
const slots = new Uint16Array(SLOTS)

/** What is counted at the moment: lists that grow are copied again and again. */
const found: number[] = []
const often: number[] = []

/** Counts what `give` gives. */
export function countHashes(give: (add: (hash: number) => void) => void): Counts {
  let size = 0
  slots.fill(0)
  give((hash) => {
    let slot = hash % SLOTS
    let place = slots[slot] ?? 0
    while (place !== 0 && found[place - 1] !== hash) {
      slot = (slot + 1) % SLOTS
      place = slots[slot] ?? 0
    }
    if (place === 0) {
      found[size] = hash
      often[size] = 1
      size += 1
      slots[slot] = size
    } else often[place - 1] = (often[place - 1] ?? 0) + 1
  })
  return { hashes: found.slice(0, size), times: often.slice(0, size) }
}
