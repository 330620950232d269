import type { Condition, Guide, Names } from '../../shared/guides/index.ts'
import { vocabularyOf, type Wanted } from './locate/index.ts'
import { wordListsOf } from './locate/match-name.ts'

/** The words by which the texts of a page are sorted out: the first word of every label and message of the guide. */
export function guideVocabulary(guide: Guide, wanted: Iterable<Wanted>): RegExp | undefined {
  const names = [
    ...[...wanted].flatMap(({ target }) => target.names ?? []),
    ...guide.steps.flatMap(({ at, done }) => [at, done].flatMap((each) => wordsIn(each))),
  ]
  return vocabularyOf(names.flatMap(wordListsOf).flatMap(([first]) => first ?? []))
}

function wordsIn(condition: Condition | undefined): readonly Names[] {
  if (!condition) return []
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(wordsIn)
  if (condition.kind === 'not') return wordsIn(condition.of)
  return 'words' in condition ? [condition.words] : []
}
