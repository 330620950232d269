/**
 * Whether two words differ by one typing error (two from nine letters on): a letter missing, added, wrong, or two swapped.
 * Short words never match, and the first letter must be right: `imap` and `imac` are one letter apart.
 */
export function isTypo(word: string, name: string): boolean {
  if (name.length < 5 || word.length < 5 || word[0] !== name[0]) return false
  const allowed = name.length >= 9 ? 2 : 1
  if (Math.abs(word.length - name.length) > allowed) return false
  return distance(word, name, allowed) <= allowed
}

/** The row before the last, the last and the current one, for all comparisons: new ones cost more than the comparing. */
let [before, last, current]: [number[], number[], number[]] = [[], [], []]

/**
 * Optimal string alignment distance: letters missing, added, wrong, or two neighbours swapped. Beyond `most` it is only
 * told that there are more.
 */
export function distance(a: string, b: string, most: number): number {
  for (let column = 0; column <= b.length; column++) last[column] = column
  let leastOfLast = 0
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1)
    const letterBefore = a.charCodeAt(row - 2)
    let left = row
    let least = row
    current[0] = row
    for (let column = 1; column <= b.length; column++) {
      const cost = letter === b.charCodeAt(column - 1) ? 0 : 1
      let best = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + cost)
      const isSwapped =
        letter === b.charCodeAt(column - 2) && letterBefore === b.charCodeAt(column - 1)
      if (isSwapped) best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current[column] = best
      left = best
      if (best < least) least = best
    }
    // A swap looks back two rows: only two of them in a row cannot be made good again.
    if (least > most && leastOfLast > most) return most + 1
    leastOfLast = least
    ;[before, last, current] = [last, current, before]
  }
  return last[b.length] ?? 0
}
