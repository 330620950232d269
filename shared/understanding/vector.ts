import { type Features, GROUP_WEIGHTS } from './features.ts'

/** A sparse vector: parallel lists of rows and values. */
export type Vector = { rows: Int32Array; values: Float64Array }

/**
 * Each group is scaled to its own share of length 1, so that long texts do not drown the concepts.
 * What the model has no row for lengthens its group as if its idf were `unknown`, so that strange texts score low;
 * with 0 a text is judged by what is known of it alone.
 */
export function toVector(
  features: Features,
  rowOf: (hash: number) => number | undefined,
  idfOf: (row: number) => number,
  unknown = 0,
): Vector {
  const most = features.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const rows = new Int32Array(most)
  const values = new Float64Array(most)
  let size = 0
  let total = 0
  for (const { group, hashes, times } of features) {
    if (hashes.length === 0) continue
    const from = size
    const weight = GROUP_WEIGHTS[group] ?? 1
    let squares = 0
    for (let index = 0; index < hashes.length; index++) {
      const row = rowOf(hashes[index] ?? 0)
      const often = times[index] === 1 ? 1 : 1 + Math.log(times[index] ?? 1)
      if (row === undefined) {
        squares += (often * unknown) ** 2
        continue
      }
      const value = often * idfOf(row)
      squares += value * value
      rows[size] = row
      values[size] = value
      size += 1
    }
    const scale = squares > 0 ? weight / Math.sqrt(squares) : 0
    for (let index = from; index < size; index++) values[index] = (values[index] ?? 0) * scale
    total += weight ** 2
  }
  const length = Math.sqrt(total) || 1
  for (let index = 0; index < size; index++) values[index] = (values[index] ?? 0) / length
  return { rows: rows.subarray(0, size), values: values.subarray(0, size) }
}
