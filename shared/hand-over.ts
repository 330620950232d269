import * as z from 'zod/mini'
import { LANGUAGES } from './language.ts'

// The words between the help center's page and the extension, exchanged by window.postMessage on the
// page's own origin. Both sides check source and origin; no secret and no address is ever in them.

/** What the page says. `hello` asks whether an extension is there. */
export const PageMessage = z.discriminatedUnion('kind', [
  z.strictObject({ source: z.literal('souvera-mail-guide-page'), kind: z.literal('hello') }),
  z.strictObject({
    source: z.literal('souvera-mail-guide-page'),
    kind: z.literal('start-guide'),
    guide: z.string(),
    language: z.enum(LANGUAGES),
  }),
])
export type PageMessage = z.infer<typeof PageMessage>

/** How a guide stands, as the extension tells the page; also the answer to `hello`. */
export const GuideStatus = z.strictObject({
  source: z.literal('souvera-mail-guide-extension'),
  kind: z.literal('status'),
  /** The guide that runs or ran last; absent when none ever did. */
  guide: z.optional(z.string()),
  state: z.enum(['ready', 'running', 'done', 'stopped', 'needs-access', 'no-workspace', 'failed']),
  step: z.optional(z.number()),
  steps: z.optional(z.number()),
})
export type GuideStatus = z.infer<typeof GuideStatus>
