import { comparable, type Line } from './line.ts'
import { BESIDE } from './line-words.ts'

/** What a message asks for: words in quotes, and the words that mean something. */
export type Wanted = {
  quoted: readonly (readonly string[])[]
  words: readonly string[]
  /** The message itself, for names without a letter ("≡"). */
  signs: string
}

/** Where it stands, and by which label it was found. */
export type Found = {
  lines: readonly Line[]
  label?: string
  /** A name of two words or in quotes: nobody says it by chance. */
  isSure: boolean
  /** A name of two words, and all of it. */
  isLong?: boolean
}

/** What is looked for, taken from the message. */
export function wantedIn(text: string): Wanted {
  const quoted = [...text.matchAll(QUOTED)].map(([, said]) => comparable(said ?? ''))
  return {
    quoted: quoted.filter((words) => words.length > 0),
    words: comparable(text.replace(QUOTED, ' ')),
    signs: text,
  }
}

const QUOTED =
  /["„“”«»]([^"„“”«»]{1,60})["“”«»]|(?<![\p{L}\p{N}])['‚‘]([^'‘’]{2,60})['‘’](?![\p{L}\p{N}])/gu

/** The lines that a message is about, if it is plain which; a word that stands in few lines weighs more. */
export function lookUp(wanted: Wanted, lines: readonly Line[]): Found | undefined {
  return byLabel(wanted, lines) ?? byWords(wanted, lines)
}

/** A name from the answer itself; of several, the line that has most of them. */
function byLabel(wanted: Wanted, lines: readonly Line[]): Found | undefined {
  const said = labelsSaid(wanted, lines)
  const [best] = said
  if (!best) return undefined
  const others = wanted.words.filter(
    (word) => !BESIDE.has(word) && !best.name.some((part) => isAlike(word, part)),
  )
  const isLong = best.name.length > 1 && !best.isPart
  const isSure = best.isQuoted || isLong
  if (others.length > (isSure ? MOST_OTHERS : 0)) return undefined
  const counts = lines.map((line) => said.filter(({ name }) => hasName(line, name)).length)
  const has = lines.filter((line) => hasName(line, best.name))
  const most = Math.max(...has.map((line) => counts[lines.indexOf(line)] ?? 0))
  const found = has.filter((line) => counts[lines.indexOf(line)] === most)
  return { lines: stepsFirst(found), label: best.label, isSure, isLong }
}

type Said = { label: string; name: readonly string[]; isQuoted: boolean; isPart: boolean }

/** Names that the message says: what is in quotes first, then the longest; of each quotation the closest. */
function labelsSaid({ quoted, words, signs }: Wanted, lines: readonly Line[]): Said[] {
  const named = lines.flatMap((line) => [...line.labels, ...line.fields.map(({ label }) => label)])
  const known = [...new Set(named)].map((label) => ({ label, name: comparable(label) }))
  const inQuotes = quoted.flatMap((one) => {
    const same = known.filter(({ name }) => name.join(' ') === one.join(' '))
    const alike = same.length > 0 ? same : known.filter(({ name }) => isSame(one, name))
    const begun = known.filter(({ name }) => isSame(one, name.slice(0, one.length)))
    const isPart = alike.length === 0
    return (isPart ? begun : alike).map((label) => ({ ...label, isQuoted: true, isPart }))
  })
  const spoken = known.flatMap((label) => {
    const isSign = label.name.length === 0 && signs.includes(label.label)
    const isSaid = isSign || (label.name.length > 0 && holds(words, label.name))
    return isSaid ? [{ ...label, isQuoted: isSign, isPart: false }] : []
  })
  return [...inQuotes, ...spoken].sort(
    (one, other) =>
      Number(other.isQuoted) - Number(one.isQuoted) ||
      Number(one.isPart) - Number(other.isPart) ||
      other.name.length - one.name.length,
  )
}

/** In one sentence it may be capitalised, in the next not. */
function hasName({ labels, fields }: Line, name: readonly string[]): boolean {
  const wanted = name.join(' ')
  return [...labels, ...fields.map(({ label }) => label)].some(
    (label) => comparable(label).join(' ') === wanted,
  )
}

/** More than this beside a name is another story. */
const MOST_OTHERS = 3

function byWords({ quoted, words }: Wanted, lines: readonly Line[]): Found | undefined {
  const wanted = [...quoted.flat(), ...words].filter((word) => !BESIDE.has(word))
  if (wanted.length === 0) return undefined
  const weights = wanted.map((word) => lines.filter((line) => stands(word, line)).length)
  // A word that the answer has not got is about something else.
  if (weights.some((count) => count === 0)) return undefined
  const scores = stepsFirst(lines.filter((line) => wanted.some((word) => stands(word, line)))).map(
    (line) => ({
      line,
      score: wanted.reduce(
        (sum, word, index) => sum + (stands(word, line) ? 1 / (weights[index] ?? 1) : 0),
        0,
      ),
    }),
  )
  const best = Math.max(...scores.map(({ score }) => score))
  const whole = scores.filter(({ score }) => score === best).map(({ line }) => line)
  // One line must have nearly all of it.
  const isWhole = whole.some((line) => wanted.every((word) => stands(word, line)))
  return isWhole ? { lines: whole, isSure: quoted.length > 0 } : undefined
}

/** Values are said once more below the steps. */
function stepsFirst(lines: readonly Line[]): readonly Line[] {
  const steps = lines.filter(({ step }) => step !== undefined)
  return steps.length > 0 ? steps : lines
}

function stands(word: string, { words }: Line): boolean {
  return words.some((other) => isAlike(word, other) || (word.length > 4 && other.endsWith(word)))
}

/** The same word in another form, or the beginning of a longer one; what another word ends in is less than it says. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 5) return short.length === 4 && long.startsWith(short) && long.length < 7
  if (long.startsWith(short)) return true
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same >= 5 && same >= short.length - 2 && long.length - same <= 4
}

function isSame(words: readonly string[], name: readonly string[]): boolean {
  return (
    words.length === name.length &&
    words.every((word, index) => word === name[index] || isAlike(word, name[index] ?? ''))
  )
}

function holds(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => isSame(words.slice(start, start + name.length), name))
}
