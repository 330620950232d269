import { type Columns, toColumns } from './columns.ts'
import type { Example } from './linear-svm.ts'

/** Whole weights, row by row, one a label; a score is their sum times the step of the label, plus its bias. */
export type WholeModel = { weights: Int8Array; biases: Float64Array; steps: readonly number[] }

export type WholeOptions = {
  cost: number
  balance: number
  /** Passes over the rows. */
  rounds: number
  /** How much less error a bit of the model's file must bring. */
  price: number
}

/** Weights go from minus this to this. */
export const LARGEST_WEIGHT = 3

/** Where a row stands and how rare it is. */
const ROW_BITS = 8

/**
 * Improves whole weights one by one, all labels of a row together, where that lowers the error (squared hinge, as in
 * `trainOneAgainstRest`) by more than what the bits cost that it adds to the file. A row is given up when it earns
 * less than it costs. What rounding one weight spoils, the following ones make good: rounding all of them at the end
 * cost three points on strangers' questions, and rows chosen beforehand one more.
 */
export function improveWhole(
  examples: readonly Example[],
  model: WholeModel,
  options: WholeOptions,
): void {
  const labels = model.biases.length
  const rows = model.weights.length / labels
  const columns = toColumns(examples, rows)
  const scores = scoresOf(examples, model)
  fitBiases(examples, model, scores, options)
  for (let round = 0; round < options.rounds; round++) {
    const prices = pricesOf(model.weights, labels, options.price)
    for (let row = 0; row < rows; row++)
      improveRow(row, examples, columns, scores, model, prices, options)
    fitBiases(examples, model, scores, options)
  }
}

function scoresOf(examples: readonly Example[], { weights, biases, steps }: WholeModel) {
  const labels = biases.length
  const scores = new Float32Array(examples.length * labels)
  examples.forEach((example, index) => {
    const sums = biases.slice()
    example.rows.forEach((row, at) => {
      for (let label = 0; label < labels; label++) {
        const weight = weights[row * labels + label] ?? 0
        if (weight !== 0)
          sums[label] =
            (sums[label] ?? 0) + weight * (steps[label] ?? 0) * (example.values[at] ?? 0)
      }
    })
    scores.set(sums, index * labels)
  })
  return scores
}

/** What each weight of each label costs, from how often it comes in the rows that are in use. */
function pricesOf(weights: Int8Array, labels: number, price: number): Float64Array {
  const kinds = 2 * LARGEST_WEIGHT + 1
  const counts = new Float64Array(labels * kinds).fill(0.5)
  let used = kinds / 2
  for (let from = 0; from < weights.length; from += labels) {
    const row = weights.subarray(from, from + labels)
    if (row.every((weight) => weight === 0)) continue
    used++
    row.forEach((weight, label) => {
      const at = label * kinds + weight + LARGEST_WEIGHT
      counts[at] = (counts[at] ?? 0) + 1
    })
  }
  return counts.map((count) => -Math.log2(count / used) * price)
}

function improveRow(
  row: number,
  examples: readonly Example[],
  columns: Columns,
  scores: Float32Array,
  { weights, steps }: WholeModel,
  prices: Float64Array,
  options: WholeOptions,
): void {
  const labels = steps.length
  const from = columns.starts[row] ?? 0
  const to = columns.starts[row + 1] ?? 0
  const { slopes, bends } = errorOf(row, examples, columns, scores, weights, steps, options)
  let best = options.price * ROW_BITS
  let none = 0
  const next = steps.map((step, label) => {
    const now = weights[row * labels + label] ?? 0
    const slope = slopes[label] ?? 0
    const bend = bends[label] ?? 1
    const error = (weight: number) => {
      const change = (weight - now) * step
      return slope * change + (bend * change * change) / 2
    }
    const middle = label * (2 * LARGEST_WEIGHT + 1) + LARGEST_WEIGHT
    const below = Math.floor(now - slope / bend / step)
    let chosen = now
    let least = prices[middle + now] ?? 0
    for (const weight of [
      Math.max(-LARGEST_WEIGHT, below),
      Math.max(-LARGEST_WEIGHT, below + 1),
      0,
    ]) {
      const tried = Math.min(LARGEST_WEIGHT, weight)
      const value = error(tried) + (prices[middle + tried] ?? 0)
      if (value >= least - 1e-12) continue
      chosen = tried
      least = value
    }
    best += least
    none += error(0)
    return chosen
  })
  const isWorthIt = best < none
  next.forEach((chosen, label) => {
    const place = row * labels + label
    const weight = isWorthIt ? chosen : 0
    const change = (weight - (weights[place] ?? 0)) * (steps[label] ?? 0)
    if (change === 0) return
    weights[place] = weight
    for (let at = from; at < to; at++) {
      const score = (columns.examples[at] ?? 0) * labels + label
      scores[score] = (scores[score] ?? 0) + change * (columns.values[at] ?? 0)
    }
  })
}

/** First and second derivative of the error by the weights of a row, a label each. */
function errorOf(
  row: number,
  examples: readonly Example[],
  { starts, examples: indices, values }: Columns,
  scores: Float32Array,
  weights: Int8Array,
  steps: readonly number[],
  { cost, balance }: WholeOptions,
): { slopes: Float64Array; bends: Float64Array } {
  const labels = steps.length
  const slopes = Float64Array.from(
    steps,
    (step, label) => (weights[row * labels + label] ?? 0) * step,
  )
  const bends = new Float64Array(labels).fill(1)
  for (let at = starts[row] ?? 0, to = starts[row + 1] ?? 0; at < to; at++) {
    const index = indices[at] ?? 0
    const value = values[at] ?? 0
    const own = examples[index]?.label ?? 0
    for (let label = 0; label < labels; label++) {
      const sign = label === own ? 1 : -1
      const missing = 1 - sign * (scores[index * labels + label] ?? 0)
      if (missing <= 0) continue
      const weight = 2 * cost * value * (label === own ? balance : 1)
      slopes[label] = (slopes[label] ?? 0) - sign * weight * missing
      bends[label] = (bends[label] ?? 0) + weight * value
    }
  }
  return { slopes, bends }
}

/** Two Newton steps for every bias. */
function fitBiases(
  examples: readonly Example[],
  { biases }: WholeModel,
  scores: Float32Array,
  { cost, balance }: WholeOptions,
): void {
  for (let step = 0; step < 2; step++) {
    const slopes = biases.slice()
    const bends = new Float64Array(biases.length).fill(1)
    examples.forEach(({ label: own }, index) => {
      for (let label = 0; label < biases.length; label++) {
        const sign = label === own ? 1 : -1
        const missing = 1 - sign * (scores[index * biases.length + label] ?? 0)
        if (missing <= 0) continue
        const weight = 2 * cost * (label === own ? balance : 1)
        slopes[label] = (slopes[label] ?? 0) - sign * weight * missing
        bends[label] = (bends[label] ?? 0) + weight
      }
    })
    const changes = slopes.map((slope, label) => -slope / (bends[label] ?? 1))
    changes.forEach((change, label) => {
      biases[label] = (biases[label] ?? 0) + change
    })
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + (changes[at % biases.length] ?? 0)
  }
}
