import i18next, { type i18n } from 'i18next'
import { fillIn, type WordValues } from './fill-in.ts'
import type { Language } from './language.ts'

/** The same tree of texts in each language; the German file gives the shape. */
export type Words<Tree> = { readonly de: Tree; readonly en: Tree }

/** Dotted paths to the texts of a tree: `{ steps: { a: { title: string } } }` has `steps.a.title`. */
export type WordKey<Tree> = Tree extends string
  ? never
  : {
      [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${WordKey<Tree[Key]>}`
    }[keyof Tree & string]

export type Translate<Key extends string = string> = (key: Key, values?: WordValues) => string

// Keep a room's words in one constant: the instance is made once per words object.
const instances = new WeakMap<object, i18n>()
const translators = { de: new WeakMap<object, Translate>(), en: new WeakMap<object, Translate>() }

/**
 * A typed translate function over one room's words.
 * A missing key throws: it is a bug of ours that a test should see, never a raw key in front of a person.
 * Values are put in as they are; every renderer escapes by construction.
 */
export function translator<Tree>(words: Words<Tree>, language: Language): Translate<WordKey<Tree>> {
  return looseTranslator(words as Words<unknown>, language)
}

/** For keys that are built from ids, where the compiler cannot follow; a missing key still throws. */
export function looseTranslator(words: Words<unknown>, language: Language): Translate {
  const known = translators[language].get(words)
  if (known) return known
  const t = instanceFor(words).getFixedT(language)
  // An answer has dozens of texts: each is looked up once. Where something is counted, the form depends on the number.
  const texts = new Map<string, string>()
  const translate: Translate = (key, values = {}) => {
    if ('count' in values) return t(key, { ...values })
    const text = texts.get(key) ?? t(key, { skipInterpolation: true })
    texts.set(key, text)
    return fillIn(text, values)
  }
  translators[language].set(words, translate)
  return translate
}

function instanceFor(words: Words<unknown>): i18n {
  const known = instances.get(words)
  if (known) return known
  const instance = i18next.createInstance()
  void instance.init({
    lng: 'de',
    fallbackLng: false,
    initAsync: false,
    resources: {
      de: { translation: words.de as object },
      en: { translation: words.en as object },
    },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`locales: no text "${key}"; add it to the German and the English file`)
    },
  })
  instances.set(words, instance)
  return instance
}
