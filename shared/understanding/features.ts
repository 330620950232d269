import { findConcepts } from './concepts.ts'
import { hash, hashPieces } from './hash.ts'
import { toWords } from './normalise.ts'
import { stem } from './stem.ts'

/** Hash of a feature -> its weight before idf. Each group of features has a fixed share of the whole. */
export type Features = { group: number; hashes: Map<number, number> }[]

/** How much each group counts: characters, words, stems, pairs of stems, concepts, pairs of concepts. */
export const GROUP_WEIGHTS = [1, 0.6, 0.5, 0.45, 0.7, 0.4, 0.4] as const

/** Only this much of a long text is cut into character n-grams. */
const CHARACTERS = 400

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer und ich mein meine meinen meinem meiner bei beim in im am an auf zu zum zur fuer von vom mit es ist sind the a an to of for my i is are it in on at and me do does bitte please'.split(
    ' ',
  ),
)

/** "Receiving works, but sending does not": what belongs together stands in one part of a sentence. */
const CLAUSES =
  /[,.;:!?–]+|\s-\s|\b(?:aber|but|und|and|jedoch|dagegen|obwohl|although|sondern|bloss|while|waehrend)\b/

/** Concepts that belong to any talk; a message without any other is hardly ours. */
const GENERAL: ReadonlySet<string> = new Set(
  'where how which why set change fresh former allowed negation works contrast fail again time compare show check typed devices delete warning calendar contacts other_it number_days data_word existing'.split(
    ' ',
  ),
)

/** Turns a folded, delexicalised text into features; `tags` are facts about the message that were found before. */
export function toFeatures(text: string, tags: readonly string[]): Features {
  const words = toWords(text)
  const stems = words.filter((word) => !FUNCTION_WORDS.has(word)).map(stem)
  const clauses = text
    .split(CLAUSES)
    .filter((clause) => /\w/.test(clause))
    .slice(0, 12)
    .map(findConcepts)
  const found = [...new Set(clauses.flat())]
  const ours = found.filter((id) => !GENERAL.has(id)).length
  const concepts = [...found, ...tags, `ours-${Math.min(ours, 3)}`]
  return [
    { group: 0, hashes: characters(words) },
    { group: 1, hashes: count(words, 1) },
    { group: 2, hashes: count(stems, 2) },
    { group: 3, hashes: count(pairs(['^', ...stems, '$']), 3) },
    { group: 4, hashes: count(concepts, 4) },
    { group: 5, hashes: count(allPairs(concepts.slice(0, 10)), 5) },
    {
      group: 6,
      hashes: count(
        clauses.flatMap((clause) => allPairs(clause.slice(0, 8))),
        6,
      ),
    },
  ]
}

/** The hash under which a whole word is counted. */
export function wordFeature(word: string): number {
  return hash(word, 1)
}

function characters(words: readonly string[]): Map<number, number> {
  const text = ` ${words.join(' ')} `.slice(0, CHARACTERS).replace(/([aou])e/g, '$1')
  const counts = new Map<number, number>()
  hashPieces(text, { smallest: 2, largest: 5, seed: 0 }, (key) => add(counts, key))
  return counts
}

function count(items: readonly string[], group: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const item of items) add(counts, hash(item, group))
  return counts
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairs(items: readonly string[]): string[] {
  return items.slice(1).map((item, index) => `${items[index]} ${item}`)
}

function allPairs(items: readonly string[]): string[] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).map((second) => `${first} ${second}`),
  )
}
