/** FNV-1a with 32 bits: small, fast, the same everywhere. `seed` keeps groups of features apart. */
export function hash(text: string, seed: number): number {
  return endHash(addText(startHash(seed), text))
}

/** The hash of `first second`, without putting the two together. */
export function hashPair(first: string, second: string, seed: number): number {
  return endHash(addText(addText(addText(startHash(seed), first), ' '), second))
}

/** The hashes of pieces of a text of `smallest` to `largest` letters, without cutting the pieces out. */
export function hashPieces(
  text: string,
  { smallest, largest, seed }: { smallest: number; largest: number; seed: number },
  use: (hash: number) => void,
): void {
  for (let start = 0; start < text.length; start++) {
    const end = Math.min(start + largest, text.length)
    let value = startHash(seed)
    for (let index = start; index < end; index++) {
      value = addToHash(value, text, index)
      if (index - start + 1 >= smallest) use(endHash(value))
    }
  }
}

function startHash(seed: number): number {
  return (2166136261 ^ seed) >>> 0
}

function addText(start: number, text: string): number {
  let value = start
  for (let index = 0; index < text.length; index++) value = addToHash(value, text, index)
  return value
}

function addToHash(value: number, text: string, index: number): number {
  return Math.imul(value ^ text.charCodeAt(index), 16777619)
}

/** A last mix: the low bits of FNV alone are weak for short texts. */
function endHash(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 2246822507)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
