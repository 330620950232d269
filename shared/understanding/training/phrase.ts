import * as z from 'zod/mini'
import type { Topic } from '../../answers/answer.ts'
import type { Language } from '../../language.ts'

/** What somebody might type, and what it is about. `subject` tells the kinds of out-of-scope apart. */
export type Phrase = { text: string; language: Language; topic: Topic; subject?: string }

/** Content of one file in `shared/understanding/phrases`. */
export const PhraseFile = z.strictObject({
  de: z.array(z.string().check(z.minLength(1))),
  en: z.array(z.string().check(z.minLength(1))),
})
export type PhraseFile = z.infer<typeof PhraseFile>
