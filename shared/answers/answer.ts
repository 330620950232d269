import * as z from 'zod/mini'
import { LANGUAGES } from '../language.ts'
import { CLIENTS } from '../mail-clients/client-id.ts'
import { PROTOCOLS } from '../settings/protocols.ts'
import { CHECKS } from './diagnosis/check-id.ts'

/** Topic ids are fixed: they stand in tests, logs and stored conversations. */
export const TOPICS = [
  'protocol-explained',
  'protocol-choice',
  'server-data',
  'encryption',
  'username',
  'password-set',
  'password-forgotten',
  'oauth',
  'client-setup',
  'client-update',
  'login-fails',
  'connection-fails',
  'send-fails',
  'receive-fails',
  'certificate-warning',
  'pop-keep-copy',
  'check-settings',
  'show-me',
  'greeting',
  'thanks',
  'capabilities',
  'human',
  'privacy',
  'language-switch',
  'out-of-scope',
] as const

export const Topic = z.enum(TOPICS)
export type Topic = z.infer<typeof Topic>

/** What a question is about, beside its topic. All optional: an empty object is a general question. */
export const Slots = z.strictObject({
  protocol: z.optional(z.enum(PROTOCOLS)),
  client: z.optional(z.enum(CLIENTS)),
  datum: z.optional(z.enum(['host', 'port', 'encryption', 'username', 'password'])),
})
export type Slots = z.infer<typeof Slots>

/** How far the search for the cause of a problem is: whether the last check helped. */
const Progress = z.strictObject({
  check: z.enum(CHECKS),
  helped: z.boolean(),
  /** What was looked for is not there, so that other settings of the program will not bring it. */
  isMissing: z.optional(z.literal(true)),
  /** Only back to the check, of which nothing is said yet. */
  isAgain: z.optional(z.literal(true)),
})

/** A question that a button asks: no text to understand, the topic is given. */
export const Question = z.strictObject({
  topic: Topic,
  slots: Slots,
  progress: z.optional(Progress),
  /** Which program of those that share a name; an id that no program has says nothing. */
  program: z.optional(z.string().check(z.maxLength(40))),
})
export type Question = z.infer<typeof Question>

/** A button under an answer. `ask` works clicked (question) and typed (its label). */
export const Action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), label: z.string(), question: Question }),
  z.strictObject({ kind: z.literal('guide'), label: z.string(), guide: z.string() }),
  z.strictObject({ kind: z.literal('link'), label: z.string(), url: z.string() }),
  z.strictObject({ kind: z.literal('download'), label: z.string(), url: z.string() }),
])
export type Action = z.infer<typeof Action>

/** One value a person needs; `copyable` gets a copy button wherever there can be one. */
export const Value = z.strictObject({
  label: z.string(),
  value: z.string(),
  copyable: z.boolean(),
})
export type Value = z.infer<typeof Value>

/** A text to somebody: the person reads it first, changes it, and sends it. Nothing leaves by itself. */
export const Letter = z.strictObject({
  kind: z.literal('letter'),
  title: z.string(),
  text: z.string(),
  subject: z.string(),
  /** E-mail address; without one the text can be copied only. */
  to: z.optional(z.string()),
})
export type Letter = z.infer<typeof Letter>

/** Texts are plain: no Markdown, no HTML. Renderers escape them. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('steps'),
    title: z.optional(z.string()),
    items: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('values'),
    title: z.optional(z.string()),
    items: z.array(Value),
  }),
  z.strictObject({
    kind: z.literal('notice'),
    tone: z.enum(['info', 'warning']),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('actions'), items: z.array(Action) }),
  Letter,
])
export type Block = z.infer<typeof Block>

/** What every face shows: Preact views, Adaptive Card, plain text and HTML are made from it. */
export const Answer = z.strictObject({
  topic: Topic,
  language: z.enum(LANGUAGES),
  blocks: z.array(Block),
})
export type Answer = z.infer<typeof Answer>
