import * as z from 'zod/mini'
import { LANGUAGES } from '../../shared/language.ts'
import { storedValue } from './stored-value.ts'

const SECTIONS = ['guides', 'data', 'setUp', 'check', 'questions'] as const
export type SectionId = (typeof SECTIONS)[number]

/** What the panel remembers of the person's choices; nothing typed is in it. */
export const PanelState = z.strictObject({
  version: z.literal(1),
  /** Chosen by the person; without it the browser's language counts. */
  language: z.optional(z.enum(LANGUAGES)),
  /** Whether the first-start page was read. */
  isWelcomed: z.boolean(),
  open: z.array(z.enum(SECTIONS)),
  /** Id of the mail program. */
  client: z.optional(z.string()),
  protocol: z.enum(['imap', 'pop3']),
  /** `thunderbird:imap` -> ids of the steps that are ticked. */
  ticked: z.record(z.string(), z.array(z.string())),
})
export type PanelState = z.infer<typeof PanelState>

export const FIRST_STATE: PanelState = {
  version: 1,
  isWelcomed: false,
  open: ['guides'],
  protocol: 'imap',
  ticked: {},
}

export const panelStore = storedValue('panel', PanelState)
