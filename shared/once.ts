import type { Language } from './language.ts'

/** Made once for each thing, and kept as long as the thing lives: for what every answer needs again. */
export function oncePer<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>()
  return (thing) => {
    const made = known.get(thing) ?? make(thing)
    known.set(thing, made)
    return made
  }
}

/** The same for each thing in each language. */
export function oncePerLanguage<Thing extends object, Made>(
  make: (thing: Thing, language: Language) => Made,
): (thing: Thing, language: Language) => Made {
  const inLanguage = {
    de: oncePer((thing: Thing) => make(thing, 'de')),
    en: oncePer((thing: Thing) => make(thing, 'en')),
  }
  return (thing, language) => inLanguage[language](thing)
}
