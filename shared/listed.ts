import type { Language } from './language.ts'

/** "a", "a und b", "a, b und c": as it is said aloud. */
export function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB').format(items)
}
