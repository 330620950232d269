import * as z from 'zod/mini'
import { LANGUAGES } from '../../../shared/language.ts'

export const THEMES = ['system', 'light', 'dark'] as const

export const Preferences = z.strictObject({
  language: z.optional(z.enum(LANGUAGES)),
  theme: z.enum(THEMES),
  week: z.enum(['monday', 'sunday']),
  notify: z.strictObject({ mail: z.boolean(), calendar: z.boolean(), files: z.boolean() }),
})
export type Preferences = z.infer<typeof Preferences>

/** What is kept of one person. */
export const AccountRecord = z.strictObject({
  passwordHash: z.string(),
  /** Mail programs are let in once a password was set on the "Sicherheit" page. */
  isMailActive: z.boolean(),
  preferences: Preferences,
})
export type AccountRecord = z.infer<typeof AccountRecord>

export const Records = z.record(z.string(), AccountRecord)
export type Records = z.infer<typeof Records>

export const FIRST_PREFERENCES: Preferences = {
  theme: 'system',
  week: 'monday',
  notify: { mail: true, calendar: true, files: false },
}
