/** Endings of German and English words, longest first. No language is asked for: people mix both. */
const ENDINGS =
  /(?:ierungen|ierung|ungen|ments|ingen|heit|keit|lich|isch|ment|ung|ing|ern|est|tion|ies|en|er|es|em|ed|ly|et|st|e|n|s|t)$/

/** A light stem: one ending off, never shorter than four letters; umlauts of plurals fall together. */
export function stem(word: string): string {
  const root = word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/(?:en|es|e|s|n)$/, '')
  const kept = root.length >= 4 ? root : word
  return kept.replace(/^ge(?=[a-z]{5})/, '').replace(/(?<=[aou])e/g, '')
}
