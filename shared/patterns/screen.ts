import { needlesOf } from './needles.ts'

/** Which pieces of two and three letters a text has: the number of the last text that had one with this hash. */
const lastTextWith = new Uint32Array(4096)
let textNumber = 0

/** A pattern, or several that must all match. */
type Sought = RegExp | readonly RegExp[]

/**
 * Many patterns are looked for in each text, and hardly one is there. For lower-case texts: the places of those patterns
 * in the list that may match at all, in order; each other one surely does not.
 */
export function createScreen(patterns: readonly Sought[]): (text: string) => readonly number[] {
  // One row of hashes for each needle, all in one list: the place of its pattern, how many, and these.
  const rows: number[] = []
  const always: number[] = []
  patterns.forEach((sought, place) => {
    const needles = needlesOf([sought].flat())
    if (!needles) always.push(place)
    for (const needle of needles ?? []) {
      const hashes = hashesOf(needle)
      rows.push(place, hashes.length, ...hashes)
    }
  })
  const table = Uint16Array.from(rows)
  return (text) => {
    textNumber += 1
    for (const hash of hashesOf(text)) lastTextWith[hash] = textNumber
    const places = [...always]
    for (let at = 0; at < table.length; at += 2 + (table[at + 1] ?? 0)) {
      if (lastTextWith[table[at + 2] ?? 0] !== textNumber) continue
      const place = table[at] ?? 0
      if (isThere(at) && places.at(-1) !== place) places.push(place)
    }
    return always.length > 0 ? places.sort((a, b) => a - b) : places
  }

  function isThere(at: number): boolean {
    const end = at + 2 + (table[at + 1] ?? 0)
    for (let index = at + 3; index < end; index++) {
      if (lastTextWith[table[index] ?? 0] !== textNumber) return false
    }
    return true
  }
}

/** Of each two letters and each three. */
function hashesOf(text: string): number[] {
  const hashes: number[] = []
  let [first, second] = [0, text.charCodeAt(0)]
  for (let at = 1; at < text.length; at++) {
    const third = text.charCodeAt(at)
    if (at > 1) hashes.push((first * 1089 + second * 33 + third) & 4095)
    hashes.push((second * 33 + third) & 4095)
    first = second
    second = third
  }
  return hashes
}
