import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { Slots, Topic } from '../../shared/answers/answer.ts'
import { LANGUAGES } from '../../shared/language.ts'

const Language = z.enum(LANGUAGES)

/** A question by somebody who never saw a training phrase, with what a careful colleague would have understood. */
const Asked = z.object({
  text: z.string(),
  language: Language,
  topic: Topic,
  slots: Slots,
  /** Other topics that a careful colleague could choose. */
  alsoAcceptable: z.optional(z.array(Topic)),
  /** Slots that the text names two of: not scored. */
  severalNamed: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Slots named in passing only: not scored. */
  unscoredSlots: z.optional(z.array(z.string())),
  /** The text is the same in both languages. */
  languageOpen: z.optional(z.boolean()),
})
export type Asked = z.infer<typeof Asked>

const Outside = z.object({
  text: z.string(),
  language: Language,
  distance: z.enum(['near', 'far']),
  subject: z.string(),
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

function read(file: string): unknown {
  const path = `${FOLDER}/${file}`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}
