import * as z from 'zod/mini'

/** Labels in both languages, each with synonyms. Identity is language-neutral: any label of any language counts. */
export const Names = z.strictObject({ de: z.array(z.string()), en: z.array(z.string()) })
export type Names = z.infer<typeof Names>

export const Landmark = z.enum(['banner', 'navigation', 'main', 'form', 'dialog', 'menu', 'footer'])
export type Landmark = z.infer<typeof Landmark>

export const Region = z.enum(['top-right', 'top-left', 'top', 'left', 'centre'])
export type Region = z.infer<typeof Region>

const Companion = z.enum(['user-name', 'password'])

const Needed = z.enum(['names', 'beside', 'inputType', 'hints', 'region'])

/**
 * What an element on a page we have never seen may look like. Every field that is given is one
 * independent signal; the locator lets them vote and wants at least two to agree.
 */
export const Target = z.strictObject({
  /** ARIA roles that the element may have, the likeliest first. */
  roles: z.array(z.string()).check(z.minLength(1)),
  /** Whole accessible names. */
  names: z.optional(Names),
  /** Landmarks that may contain it. */
  landmarks: z.optional(z.array(Landmark)),
  /** Heading, legend or dialog title that stands over it. */
  heading: z.optional(Names),
  /** Where on the screen it usually is. */
  region: z.optional(Region),
  /** Parts of its link address. */
  href: z.optional(z.array(z.string())),
  /** Parts of the address of the page it is on. */
  url: z.optional(z.array(z.string())),
  /** `type` of an input. */
  inputType: z.optional(z.string()),
  /** Values of the `autocomplete` attribute. */
  autocomplete: z.optional(z.array(z.string())),
  /** Parts of `name`, `id` or class that developers tend to write. */
  hints: z.optional(z.array(z.string())),
  /** `avatar`: a small picture, or one to three initials. `icon`: a small sign without words. */
  looks: z.optional(z.enum(['avatar', 'icon'])),
  /** A button in the same form is called so. */
  submit: z.optional(Names),
  /** Another field in the same form. */
  beside: z.optional(Companion),
  /** Signals without which nothing is believed to be the target; of a list in the list, one is enough. */
  requires: z.optional(z.array(z.union([Needed, z.array(Needed)]))),
  /** Signals against a candidate. */
  not: z.optional(
    z.strictObject({
      names: z.optional(Names),
      landmarks: z.optional(z.array(Landmark)),
      autocomplete: z.optional(z.array(z.string())),
      hints: z.optional(z.array(z.string())),
      submit: z.optional(Names),
      beside: z.optional(Companion),
    }),
  ),
})
export type Target = z.infer<typeof Target>

/** A claim about the page that can be checked at any time without touching it. `target` names one of the guide's targets. */
export type Condition =
  /** The target is there and can be reached (several that look alike also count). */
  | { kind: 'seen'; target: string }
  /** The target is on the page, even if a dialog lies over it just now. */
  | { kind: 'exists'; target: string }
  /** The page's address contains one of these parts. */
  | { kind: 'url'; parts: string[] }
  /** A short text on the page says this, such as a label or a title. */
  | { kind: 'text'; words: Names }
  /** The person pressed the target, or sent its form (by geometry: the page may swallow the click). */
  | { kind: 'pressed'; target: string }
  /** The field has content, and the person has left it or stopped typing; judged without ever reading it. */
  | { kind: 'filled'; target: string }
  /** A message with one of these words, and none of `unless`, appeared since the last press in this guide. */
  | { kind: 'message'; words: Names; unless?: Names | undefined }
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }

export const Condition: z.ZodMiniType<Condition> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seen'), target: z.string() }),
  z.strictObject({ kind: z.literal('exists'), target: z.string() }),
  z.strictObject({ kind: z.literal('url'), parts: z.array(z.string()).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('text'), words: Names }),
  z.strictObject({ kind: z.literal('pressed'), target: z.string() }),
  z.strictObject({ kind: z.literal('filled'), target: z.string() }),
  z.strictObject({ kind: z.literal('message'), words: Names, unless: z.optional(Names) }),
  z.strictObject({
    kind: z.literal('all'),
    of: z.array(z.lazy(() => Condition)).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('any'),
    of: z.array(z.lazy(() => Condition)).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal('not'), of: z.lazy(() => Condition) }),
])

/** Words of a step stand in `locales/<language>/guides/<guide>.json` under `steps.<id>`: title, text, searching. */
export const Step = z.strictObject({
  id: z.string(),
  /** Id of the target that the spotlight shows. */
  target: z.string(),
  /** When the person is at this step: the last step whose claim holds is the current one. @default the target is seen */
  at: z.optional(Condition),
  done: Condition,
  /** Keys under `notices` in the guide's words. */
  notices: z.optional(z.array(z.string())),
  /**
   * What to show instead while the target is not there, such as a button that opens a menu; `text` is a key under `ways`.
   * With `when`, as soon as that holds, although the target is there: the next field of the same form.
   */
  otherwise: z.optional(
    z.array(z.strictObject({ target: z.string(), text: z.string(), when: z.optional(Condition) })),
  ),
  /** Key under `questions`: asked when the target was pressed and nothing on the page tells whether it worked. */
  ask: z.optional(z.string()),
})
export type Step = z.infer<typeof Step>

export const Guide = z.strictObject({
  id: z.string(),
  /** Page of the workspace to start from, a key of `workspace.links` in the settings. */
  start: z.enum(['home', 'security', 'mailServer']),
  /** What is read where the guide ends, and shown on its last card. @default nothing */
  reads: z.optional(z.literal('server-data')),
  /** Id of the guide that most people need after this one; its button on the last card says `finished.next`. */
  next: z.optional(z.string()),
  targets: z.record(z.string(), Target),
  steps: z.array(Step),
})
export type Guide = z.infer<typeof Guide>
