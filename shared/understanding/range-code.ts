/**
 * Small numbers as text, close to as short as their frequencies allow: an adaptive range coder (Martin 1979) with
 * one set of frequencies for each context. Mostly zero weights take a fifth less than what gzip makes of runs.
 */

/** Which frequencies apply at a position, from what stands before it: all that is known when it is read. */
type ContextOf = (position: number, before: ArrayLike<number>) => number

/** Text of 13 bits in two signs; none of them needs an escape in JSON. */
const SIGNS = 91
const FIRST_SIGN = 35
const BITS = 13
const WHOLE = 2 ** 32
const SMALLEST = 2 ** 24

/** Twice how often a no was seen, and a yes, and one more, in each context: the shares of the range that they get. */
function createFrequencies() {
  const seen: [no: number, yes: number][] = []
  return (context: number): [no: number, yes: number] => {
    seen[context] ??= [1, 1]
    return seen[context]
  }
}

/** Numbers from 0 on, the frequent ones smallest, as text. */
export function encodeRange(numbers: readonly number[], contextOf: ContextOf): string {
  const frequencies = createFrequencies()
  const bytes: number[] = []
  let low = 0
  let range = WHOLE
  const put = (bit: number, context: number) => {
    const counts = frequencies(context)
    const no = Math.floor(range / (counts[0] + counts[1])) * counts[0]
    if (bit === 0) range = no
    else {
      low += no
      range -= no
    }
    counts[bit === 0 ? 0 : 1] += 2
    if (low >= WHOLE) carry()
    while (range < SMALLEST) shift()
  }
  const carry = () => {
    low -= WHOLE
    let at = bytes.length - 1
    while (bytes[at] === 255) bytes[at--] = 0
    bytes[at] = (bytes[at] ?? 0) + 1
  }
  const shift = () => {
    bytes.push(Math.floor(low / SMALLEST))
    low = (low % SMALLEST) * 256
    range *= 256
  }
  numbers.forEach((number, position) => {
    const context = contextOf(position, numbers) * DEPTH
    for (let size = 0; size <= number; size++) put(size < number ? 1 : 0, context + size)
  })
  for (let left = 4; left > 0; left--) shift()
  return toSigns(bytes)
}

/** As many numbers back, with the contexts that they were encoded with. */
export function decodeRange(text: string, count: number, contextOf: ContextOf): Uint8Array {
  const frequencies = createFrequencies()
  const bytes = fromSigns(text)
  let read = 0
  let code = 0
  const next = () => {
    code = code * 256 + (bytes[read++] ?? 0)
  }
  while (read < 4) next()
  let range = WHOLE
  const get = (context: number): number => {
    const counts = frequencies(context)
    const no = Math.floor(range / (counts[0] + counts[1])) * counts[0]
    const bit = code < no ? 0 : 1
    if (bit === 0) range = no
    else {
      code -= no
      range -= no
    }
    counts[bit] += 2
    while (range < SMALLEST) {
      next()
      range *= 256
    }
    return bit
  }
  const numbers = new Uint8Array(count)
  for (let position = 0; position < count; position++) {
    const context = contextOf(position, numbers) * DEPTH
    let number = 0
    while (get(context + number) === 1) number++
    numbers[position] = number
  }
  return numbers
}

/** The steps of a number each have frequencies of their own: as many as a byte can take. */
const DEPTH = 256

function toSigns(bytes: readonly number[]): string {
  let text = ''
  let kept = 0
  let bits = 0
  for (const byte of [...bytes, 0, 0]) {
    kept = kept * 256 + byte
    bits += 8
    if (bits < BITS) continue
    bits -= BITS
    const value = Math.floor(kept / 2 ** bits)
    kept %= 2 ** bits
    text += sign(Math.floor(value / SIGNS)) + sign(value % SIGNS)
  }
  return text
}

function fromSigns(text: string): number[] {
  const bytes: number[] = []
  let kept = 0
  let bits = 0
  for (let at = 0; at < text.length; at += 2) {
    kept = kept * 2 ** BITS + number(text, at) * SIGNS + number(text, at + 1)
    bits += BITS
    while (bits >= 8) {
      bits -= 8
      bytes.push(Math.floor(kept / 2 ** bits))
      kept %= 2 ** bits
    }
  }
  return bytes
}

/** The backslash is left out. */
const sign = (value: number) => String.fromCharCode(FIRST_SIGN + value + (value > 56 ? 1 : 0))

function number(text: string, at: number): number {
  const code = text.charCodeAt(at) - FIRST_SIGN
  return code > 56 ? code - 1 : code
}
