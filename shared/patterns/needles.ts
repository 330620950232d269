/** Shorter ones stand in almost every text. */
const SHORTEST = 2

/** What a part of a pattern is: pieces of which a match contains one, or a letter that it has for certain. */
type Atom = { needles?: Needles; letter?: string }

type Needles = readonly string[] | undefined

/**
 * Pieces of text, in lower case, of which every text that matches all of the patterns contains at least one:
 * "ab(?:cde|fgh)?ijk" needs "ijk". Undefined where no such pieces can be told.
 */
export function needlesOf(patterns: readonly RegExp[]): Needles {
  return patterns.map(({ source }) => read(source)).reduce(better)
}

function read(source: string): Needles {
  let at = 0
  return readAlternatives()

  /** Up to the end of a group, or of all. */
  function readAlternatives(): Needles {
    const all = [readSequence()]
    while (source[at] === '|') {
      at += 1
      all.push(readSequence())
    }
    at += 1
    return all.includes(undefined) ? undefined : all.flatMap((needles) => needles ?? [])
  }

  function readSequence(): Needles {
    let best: Needles
    let run = ''
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { needles, letter = '' } = readAtom()
      const { least, isOnce } = readTimes()
      if (least > 0) run += letter
      if (letter && isOnce) continue
      best = better(better(best, [run]), least > 0 ? needles : undefined)
      run = ''
    }
    return better(best, [run])
  }

  function readAtom(): Atom {
    const sign = source[at] ?? ''
    if (sign === '(') {
      const head = take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y)
      if (source[at] === '?') throw new Error(`needlesOf: does not know this group in ${source}`)
      const needles = readAlternatives()
      return head.endsWith('!') ? {} : { needles }
    }
    const whole = take(/\[(?:\\.|[^\]\\])*\]|\\(?:k<\w+>|[pPu]\{[^}]*\}|u....|x..|.)|./suy)
    if (/^\\\W$/.test(whole)) return { letter: whole.slice(1) }
    return whole.length > 1 || /[.^$]/.test(whole) ? {} : { letter: whole.toLowerCase() }
  }

  function readTimes(): { least: number; isOnce: boolean } {
    const times = take(/(?:[*+?]|\{\d+(?:,\d*)?\})?\??/y)
    return { least: /^(?:[*?]|\{0)/.test(times) ? 0 : 1, isOnce: times === '' }
  }

  function take(what: RegExp): string {
    what.lastIndex = at
    const found = what.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }
}

function better(one: Needles, other: Needles): Needles {
  return weightOf(other) > weightOf(one) ? other : one
}

/** Long pieces tell most, and few of them more than many. */
function weightOf(needles: Needles): number {
  if (!needles) return 0
  const shortest = Math.min(...needles.map(({ length }) => length))
  return shortest < SHORTEST ? 0 : shortest + 1 / needles.length
}
