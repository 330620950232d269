/** Work under one key runs one after the other, in the order of the calls; different keys do not wait for each other. */
export function createOneAtATime() {
  const tails = new Map<string, Promise<void>>()

  return async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = tails.get(key) ?? Promise.resolve()
    const mine = before.then(work)
    // The next in line waits for this one, however it ends.
    const tail = mine.then(
      () => {},
      () => {},
    )
    tails.set(key, tail)
    try {
      return await mine
    } finally {
      if (tails.get(key) === tail) tails.delete(key)
    }
  }
}
