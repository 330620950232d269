import { findConcepts } from './concepts.ts'
import { type Counts, countHashes } from './counts.ts'
import { hash, hashPair, hashPieces } from './hash.ts'
import { toWords } from './normalise.ts'
import { stem } from './stem.ts'

/** How often each feature comes. Each group of features has a fixed share of the whole. */
export type Features = ({ group: number } & Counts)[]

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
    { group: 0, ...characters(words) },
    { group: 1, ...count(words, 1) },
    { group: 2, ...count(stems, 2) },
    { group: 3, ...countHashes((add) => neighbours(['^', ...stems, '$'], 3, add)) },
    { group: 4, ...count(concepts, 4) },
    { group: 5, ...countHashes((add) => allPairs(concepts.slice(0, 10), 5, add)) },
    {
      group: 6,
      ...countHashes((add) => {
        for (const clause of clauses) allPairs(clause.slice(0, 8), 6, add)
      }),
    },
  ]
}

/** The hash under which a whole word is counted. */
export function wordFeature(word: string): number {
  return hash(word, 1)
}

function characters(words: readonly string[]): Counts {
  const text = ` ${words.join(' ')} `.slice(0, CHARACTERS).replace(/(?<=[aou])e/g, '')
  return countHashes((add) => hashPieces(text, { smallest: 2, largest: 5, seed: 0 }, add))
}

function count(items: readonly string[], group: number): Counts {
  return countHashes((add) => {
    for (const item of items) add(hash(item, group))
  })
}

type Add = (hash: number) => void

function neighbours(items: readonly string[], group: number, add: Add): void {
  for (let index = 1; index < items.length; index++)
    add(hashPair(items[index - 1] ?? '', items[index] ?? '', group))
}

function allPairs(items: readonly string[], group: number, add: Add): void {
  items.forEach((first, index) => {
    for (let other = index + 1; other < items.length; other++)
      add(hashPair(first, items[other] ?? '', group))
  })
}
