import type { Language } from '../../../../shared/language.ts'

/**
 * Settings as people paste them: copied from a window or read off a screenshot, names and values on one line or on
 * two, beside each other with tabs, in any order, with or without a port. The labels are those of the mail programs
 * (`shared/mail-clients`). The server data that they are compared with stand in the test.
 */
export type Pasted = {
  name: string
  language: Language
  /** The program that is chosen in the panel; the chat goes by what the text says. */
  program: string
  text: string
  /** Written in the person's own words, not copied. */
  isFreely?: boolean
  /** Per server: protocol and every mistake as `field: wrong → right`. */
  findings: readonly (readonly string[])[]
  /** Words of the program that must be told: where it is changed, and its word for the right encryption. */
  where: readonly string[]
}
