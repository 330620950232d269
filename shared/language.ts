/** The languages that people are answered in. German is written first, English in the same commit. */
export const LANGUAGES = ['de', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** Narrows a BCP 47 tag such as `de-AT` to one of ours; anything else is undefined. */
export function parseLanguage(tag: string | undefined): Language | undefined {
  const base = tag?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === base)
}
