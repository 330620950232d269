/**
 * Answers are made once and given many times, and each is some thousand letters long. Between two threads they go whole
 * the first two times only, the second time with a number; from then on the number says it. What is made anew each time,
 * such as an answer with somebody's values in it, never gets a number, and so is kept by nobody.
 */
export type Sent<Thing> = { whole: Thing; number?: undefined } | { whole?: Thing; number: number }

/** So many at most; then the numbers begin anew, and each takes the place of an old one. */
const MOST = 2_000

/** What goes out: numbers for objects that come again. */
export function createSender<Thing extends object>(most = MOST): (thing: Thing) => Sent<Thing> {
  let numbers = new WeakMap<Thing, number>()
  let seen = new WeakSet<Thing>()
  let next = 0

  return (thing) => {
    const known = numbers.get(thing)
    if (known !== undefined) return { number: known }
    if (!seen.has(thing)) {
      seen.add(thing)
      return { whole: thing }
    }
    if (next === most) {
      next = 0
      numbers = new WeakMap()
      seen = new WeakSet()
    }
    numbers.set(thing, next)
    return { number: next++, whole: thing }
  }
}

/** What comes in: the same object for the same number. Everything must be received in the order in which it was sent. */
export function createReceiver<Thing extends object>(): (sent: Sent<Thing>) => Thing {
  const kept: Thing[] = []
  return (sent) => {
    if (sent.number === undefined) return sent.whole
    if (sent.whole) kept[sent.number] = sent.whole
    const thing = kept[sent.number]
    if (!thing) throw new Error(`Repeated: number ${sent.number} was never sent`)
    return thing
  }
}
