import type { Names } from '../../../shared/guides/index.ts'
import { wordsOf } from './normalise-text.ts'

export type NameMatch = 'exact' | 'close' | 'loose'

// A guide's names never change while it runs: their words are taken apart once.
const wantedWords = new WeakMap<Names, readonly (readonly string[])[]>()

/**
 * How well a name on the page fits one of the wanted names, whatever their language: the same words,
 * the same words among one or two others ("settings Einstellungen", where an icon font spells "settings"), or
 * among up to six.
 */
export function matchName(name: string, wanted: Names): NameMatch | undefined {
  const words = wordsOf(name)
  if (words.length === 0) return undefined
  const extras = wordListsOf(wanted)
    .filter((sought) => containsRun(words, sought))
    .map((sought) => words.length - sought.length)
  if (extras.length === 0) return undefined
  const least = Math.min(...extras)
  if (least === 0) return 'exact'
  return least <= 2 ? 'close' : least <= 6 ? 'loose' : undefined
}

export function wordListsOf(names: Names): readonly (readonly string[])[] {
  const known = wantedWords.get(names)
  if (known) return known
  const lists = [...names.de, ...names.en].map(wordsOf).filter((words) => words.length > 0)
  wantedWords.set(names, lists)
  return lists
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, offset) => words[start + offset] === word))
}
