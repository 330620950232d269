import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { Slots, Topic } from '../../shared/answers/answer.ts'
import { LANGUAGES } from '../../shared/language.ts'

const Language = z.enum(LANGUAGES)

/** A question by somebody who never saw a training phrase, with what a careful colleague would have understood. */
const Asked = z.object({
  text: z.string(),
  language: Language,
  topic: Topic,
  /** Left out where nobody labelled them: then they are not scored. */
  slots: z.optional(Slots),
  /** Other topics that a careful colleague could choose. */
  alsoAcceptable: z.optional(z.array(Topic)),
  /** Slots that the text names two of: not scored. */
  severalNamed: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Slots named in passing only: not scored. */
  unscoredSlots: z.optional(z.array(z.string())),
  /** The text is the same in both languages. */
  languageOpen: z.optional(z.boolean()),
  /** Nearly the same as a training phrase when the set was written: shown apart, for it proves little. */
  nearPhrase: z.optional(z.boolean()),
})
export type Asked = z.infer<typeof Asked>

const Outside = z.object({
  text: z.string(),
  language: Language,
  distance: z.enum(['near', 'far']),
  subject: z.optional(z.string()),
  nearPhrase: z.optional(z.boolean()),
})
export type Outside = z.infer<typeof Outside>

const FOLDER = 'tests/shared/understanding/blind'

/** The test set that is kept apart from the training phrases. */
export function loadOwnSets(): { asked: Asked[]; outside: Outside[] } {
  return {
    asked: z.array(Asked).parse(read('in-scope.json')),
    outside: z.array(Outside).parse(read('out-of-scope.json')),
  }
}

/** A later test set: like the first, its writer saw no phrase, and nothing is tuned against it. */
export type DatedSet = { date: string; asked: Asked[]; outside: Outside[] }

const DatedFile = z.object({ asked: z.array(Asked), outside: z.array(Outside) })

/** The later test sets, oldest first: each file that is named by its day, and a letter when the day has several. */
export function loadDatedSets(): DatedSet[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}-\d\d-\d\d[a-z]?\.json$/.test(file))
    .sort()
    .map((file) => ({ date: file.replace('.json', ''), ...DatedFile.parse(read(file)) }))
}

function read(file: string): unknown {
  const path = `${FOLDER}/${file}`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}
