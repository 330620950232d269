import type { Vector } from '../vector.ts'
import { createRandom } from './random.ts'

export type Example = Vector & {
  label: number
  /** Squared length, with one more for the bias. */
  square: number
}

/** A vector as an example of its label. */
export function toExample({ rows, values }: Vector, label: number): Example {
  return { rows, values, label, square: values.reduce((sum, value) => sum + value * value, 1) }
}

export type LinearModel = { weights: Float64Array; bias: number }

export type Options = {
  /** Cost of an error: more fits closer. @default 1 */
  cost?: number
  /** Passes over the examples. @default 30 */
  rounds?: number
  /** How much more an error on the (rarer) positive examples costs. @default 1 */
  balance?: number
  seed?: number
}

/**
 * One-against-the-rest linear support vector machine with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008). The same examples, options and seed give the same weights.
 */
export function trainOneAgainstRest(
  examples: readonly Example[],
  positive: number,
  dimensions: number,
  { cost = 1, rounds = 30, balance = 1, seed = 1 }: Options = {},
): LinearModel {
  const random = createRandom(seed + positive)
  const weights = new Float64Array(dimensions)
  let bias = 0
  const alphas = new Float64Array(examples.length)
  let order = Int32Array.from(examples.keys())
  let worst = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let largest = 0
    let highest = 0
    let kept = 0
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const sign = example.label === positive ? 1 : -1
      const damping = 1 / (2 * cost * (sign > 0 ? balance : 1))
      const alpha = alphas[index] ?? 0
      const gradient = sign * (dot(example, weights) + bias) - 1 + damping * alpha
      // Further on the right side than any example was on the wrong one: it will not be needed again.
      if (alpha === 0 && gradient > worst) continue
      order[kept++] = index
      if (alpha === 0 && gradient >= 0) continue
      largest = Math.max(largest, Math.abs(gradient))
      highest = Math.max(highest, gradient)
      const next = Math.max(0, alpha - gradient / (example.square + damping))
      alphas[index] = next
      const step = (next - alpha) * sign
      if (step === 0) continue
      for (let at = 0; at < example.rows.length; at++) {
        const row = example.rows[at] ?? 0
        weights[row] = (weights[row] ?? 0) + step * (example.values[at] ?? 0)
      }
      bias += step
    }
    if (largest < 0.01) break
    order = order.subarray(0, kept)
    worst = highest > 0 ? highest : Number.POSITIVE_INFINITY
  }
  return { weights, bias }
}

function dot({ rows, values }: Example, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < rows.length; at++) sum += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const here = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = here
  }
}
