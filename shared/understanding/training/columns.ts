import type { Example } from './linear-svm.ts'

/** The examples row by row instead of one by one: which ones have a feature, and how much of it. */
export type Columns = {
  /** Row `r` has the entries from `starts[r]` up to, but not, `starts[r + 1]`. */
  starts: Int32Array
  examples: Int32Array
  values: Float32Array
}

export function toColumns(examples: readonly Example[], rows: number): Columns {
  const starts = new Int32Array(rows + 1)
  for (const example of examples) for (const row of example.rows) add(starts, row + 1, 1)
  for (let row = 0; row < rows; row++) add(starts, row + 1, starts[row] ?? 0)
  const next = starts.slice()
  const columns = {
    starts,
    examples: new Int32Array(starts[rows] ?? 0),
    values: new Float32Array(starts[rows] ?? 0),
  }
  examples.forEach((example, index) => {
    example.rows.forEach((row, at) => {
      const place = next[row] ?? 0
      next[row] = place + 1
      columns.examples[place] = index
      columns.values[place] = example.values[at] ?? 0
    })
  })
  return columns
}

function add(numbers: Int32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more
}
