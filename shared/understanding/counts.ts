/** Distinct hashes in the order in which they first came, and how often each came. */
export type Counts = { hashes: number[]; times: number[] }

/** Far more than a message of the greatest length has features in one group. */
const SLOTS = 8192

/** One table for all messages, because a new one for each costs more than the counting: place in `hashes`, plus 1. */
const slots = new Uint16Array(SLOTS)

/** Counts what `give` gives. */
export function countHashes(give: (add: (hash: number) => void) => void): Counts {
  const hashes: number[] = []
  const times: number[] = []
  slots.fill(0)
  give((hash) => {
    let slot = hash % SLOTS
    while (slots[slot] && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) % SLOTS
    const place = slots[slot] ?? 0
    if (place === 0) {
      slots[slot] = hashes.push(hash)
      times.push(1)
    } else times[place - 1] = (times[place - 1] ?? 0) + 1
  })
  return { hashes, times }
}
