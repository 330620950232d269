import type { Understand, Understood } from '../understanding/index.ts'

/** Many ways look at the same parts of a message; each part is understood once. Nothing outlives the turn. */
export function onceEach(understand: Understand): Understand {
  const known = new Map<string, Understood>()
  return (text) => {
    const understood = known.get(text) ?? understand(text)
    known.set(text, understood)
    return understood
  }
}
