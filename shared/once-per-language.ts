import type { Language } from './language.ts'

/** Made once for each thing and language, and kept as long as the thing lives: for what every answer needs again. */
export function oncePerLanguage<Thing extends object, Made>(
  make: (thing: Thing, language: Language) => Made,
): (thing: Thing, language: Language) => Made {
  const known = { de: new WeakMap<Thing, Made>(), en: new WeakMap<Thing, Made>() }
  return (thing, language) => {
    const made = known[language].get(thing) ?? make(thing, language)
    known[language].set(thing, made)
    return made
  }
}
