import { fillIn } from './fill-in.ts'
import type { Translate, WordKey, Words } from './i18n.ts'
import type { Language } from './language.ts'

/**
 * `translator` for scripts that must stay small: the i18n library alone would take 15 kB of the widget's
 * 20 and of the overlay's 40. A path into the tree, and values put in; a missing key throws, as everywhere.
 */
export function lightTranslator<Tree>(
  words: Words<Tree>,
  language: Language,
): Translate<WordKey<Tree>> {
  return looseLightTranslator(words, language)
}

/** The same for keys that are built from ids. */
export function looseLightTranslator(words: Words<unknown>, language: Language): Translate {
  return (key, values = {}) => fillIn(textAt(words[language], key), values)
}

function textAt(tree: unknown, key: string): string {
  let node = tree
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  if (typeof node !== 'string') throw new Error(`locales: no text "${key}"`)
  return node
}
