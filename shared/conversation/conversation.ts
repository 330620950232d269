import * as z from 'zod/mini'
import { type Answer, Question, Slots, Topic } from '../answers/answer.ts'
import { PLAIN_IDS } from '../answers/asked.ts'
import { CAUSES } from '../answers/diagnosis/cause.ts'
import { CHECKS } from '../answers/diagnosis/check-id.ts'
import { PROBLEM_TOPICS } from '../answers/diagnosis/diagnosis.ts'
import { FIELDS } from '../answers/judge-values.ts'
import { LANGUAGES } from '../language.ts'
import { Told } from './memory/told.ts'
import { TYPED_CODE } from './problems/typed-code.ts'

/** More is never needed to know what was told twice. */
export const MOST_SHOWN = 40

const OUTCOMES = ['answer', 'suggest', 'decline'] as const

const Diagnosis = z.strictObject({
  cause: z.optional(z.enum(CAUSES)),
  /** Id of a known error message. */
  code: z.optional(z.string()),
  /** The code of that message as it was typed, and nothing else that was. */
  typed: z.optional(z.string().check(z.regex(TYPED_CODE))),
  isGuess: z.optional(z.boolean()),
  tried: z.array(z.enum(CHECKS)),
  settled: z.optional(z.array(z.enum(CHECKS))),
  sooner: z.optional(z.array(z.enum(CHECKS))),
})

/** What is remembered between two turns: small, serialisable, versioned; no sentence, no name and no password of the person in it. */
export const Context = z.strictObject({
  version: z.literal(1),
  language: z.optional(z.enum(LANGUAGES)),
  /** The language of the page or client in the last turn: who changes it there wants the conversation in it, too. */
  page: z.optional(z.enum(LANGUAGES)),
  topic: z.optional(Topic),
  slots: Slots,
  /** Which program of those that share a name the person has, and its version ("2016"), once it was told. */
  program: z.optional(
    z.strictObject({
      id: z.string(),
      version: z.optional(z.string().check(z.regex(/^(?:20\d\d|365)$/))),
    }),
  ),
  /** What somebody said that their program has. */
  told: z.optional(Told),
  /** How many turns in a row were declined. */
  misses: z.number(),
  /** How the last turn ended. */
  outcome: z.optional(z.enum(OUTCOMES)),
  /** The questions that were offered as buttons last, so that typing a label works like clicking it. */
  offered: z.array(z.strictObject({ label: z.string(), question: Question })),
  /** A print of the last whole answer: the same one is not given twice in a row. */
  said: z.optional(z.string()),
  /** Which step of the last answer was told alone, counted from 1. */
  step: z.optional(z.number()),
  /** The last answer warned that a password was seen. */
  isWarned: z.optional(z.literal(true)),
  /** The plain question that was answered last, and what was judged to be wrong. */
  asked: z.optional(z.enum(PLAIN_IDS)),
  wrong: z.optional(z.enum(FIELDS)),
  /** The values of the last answer, if any of them was wrong; what is not understood leaves them. */
  judged: z.optional(Told),
  /** Several questions that were answered under numbers, in this order. */
  parts: z.optional(z.array(Question)),
  /** What the last message asked of something that is not ours: "and the mail one?" asks it of ours. */
  foreign: z.optional(z.enum(['password-set', 'password-forgotten'])),
  /** How far the search for the cause of a problem is. */
  diagnosis: z.optional(Diagnosis),
  /** The checks of this search that were told in full, each time anew. */
  shown: z.optional(z.array(z.enum(CHECKS)).check(z.maxLength(MOST_SHOWN))),
  /** An answer to something else led back to the search already. */
  isLedBack: z.optional(z.literal(true)),
  /** The letter to support was shown, and nothing was found out since. */
  isWritten: z.optional(z.literal(true)),
  /** The unsolved problem that was spoken of last; it outlives questions about other things, for the letter to support. */
  problem: z.optional(
    z.strictObject({
      topic: z.enum(PROBLEM_TOPICS),
      slots: Slots,
      diagnosis: Diagnosis,
      /** Said to be solved in the last turn; "doch nicht" opens it again. */
      isSolved: z.optional(z.literal(true)),
    }),
  ),
})
export type Context = z.infer<typeof Context>

export const EMPTY_CONTEXT: Context = { version: 1, slots: {}, misses: 0, offered: [] }

/** What a person sent. `uiLanguage` is the language of the page or client, used when the text does not tell. */
export type Input =
  | { kind: 'text'; text: string; uiLanguage?: (typeof LANGUAGES)[number] }
  | { kind: 'question'; question: Question; uiLanguage?: (typeof LANGUAGES)[number] }

export type Candidate = { topic: Topic; confidence: number }

/** The whole outcome of a turn; `answer` is what the person sees, the rest is for logs, tests and `npm run ask`. */
export type Turn = {
  answer: Answer
  context: Context
  outcome: (typeof OUTCOMES)[number]
  topic: Topic
  candidates: Candidate[]
  slots: Slots
}
