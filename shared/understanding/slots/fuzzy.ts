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

/**
 * Optimal string alignment distance: letters missing, added, wrong, or two neighbours swapped. Beyond `most` it is only
 * told that there are more.
 */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  let leastOfLast = 0
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      )
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && isSwapped) best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
      least = Math.min(least, best)
    }
    // A swap looks back two rows: only two of them in a row cannot be made good again.
    if (least > most && leastOfLast > most) return most + 1
    leastOfLast = least
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
