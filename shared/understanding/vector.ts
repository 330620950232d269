import { type Features, GROUP_WEIGHTS } from './features.ts'

/** A sparse vector: parallel lists of rows and values. Unknown features only lengthen it, so that strange texts score low. */
export type Vector = { rows: number[]; values: number[]; knownShare: number }

/** Each group is scaled to its own share of length 1, so that long texts do not drown the concepts. */
export function toVector(
  features: Features,
  rowOf: (hash: number) => number | undefined,
  idfOf: (row: number | undefined) => number,
): Vector {
  const rows: number[] = []
  const values: number[] = []
  let total = 0
  let known = 0
  for (const { group, hashes, times } of features) {
    const from = rows.length
    let squares = 0
    for (let index = 0; index < hashes.length; index++) {
      const row = rowOf(hashes[index] ?? 0)
      const value = (1 + Math.log(times[index] ?? 1)) * idfOf(row)
      squares += value * value
      if (row === undefined) continue
      rows.push(row)
      values.push(value)
    }
    const scale = squares > 0 ? (GROUP_WEIGHTS[group] ?? 1) / Math.sqrt(squares) : 0
    for (let index = from; index < values.length; index++) {
      const value = (values[index] ?? 0) * scale
      values[index] = value
      if (group === 0) known += value * value
    }
    if (squares > 0) total += (GROUP_WEIGHTS[group] ?? 1) ** 2
  }
  const length = Math.sqrt(total) || 1
  return {
    rows,
    values: values.map((value) => value / length),
    knownShare: known / GROUP_WEIGHTS[0] ** 2,
  }
}
