/** FNV-1a with 32 bits: small, fast, the same everywhere. `seed` keeps groups of features apart. */
export function hash(text: string, seed: number): number {
  let value = (2166136261 ^ seed) >>> 0
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619)
  }
  // A last mix: the low bits of FNV alone are weak for short texts.
  value ^= value >>> 15
  value = Math.imul(value, 2246822507)
  return (value ^ (value >>> 13)) >>> 0
}
