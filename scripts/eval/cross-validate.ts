import { createRandom, shuffled } from '../../shared/understanding/training/random.ts'
import type { Labelled, Predict } from './learn-labels.ts'

const FOLDS = 10

/**
 * How often each sentence was understood by those who had not learned from it, once in each repetition.
 * Repeated, because one way of dividing a few sentences tells little; stratified, because some labels have two.
 */
export function crossValidate(
  rows: Labelled,
  learn: (rows: Labelled) => Predict,
  repetitions: number,
): number[] {
  const shares = rows.map(() => 0)
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const foldOf = divide(rows, repetition)
    for (let fold = 0; fold < FOLDS; fold++) {
      const predict = learn(rows.filter((_, index) => foldOf[index] !== fold))
      rows.forEach(([text, label], index) => {
        if (foldOf[index] !== fold || predict(text).label !== label) return
        shares[index] = (shares[index] ?? 0) + 1 / repetitions
      })
    }
  }
  return shares
}

/** The mean and its standard error. */
export function meanOf(numbers: readonly number[]): { mean: number; error: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / (numbers.length - 1) / numbers.length) }
}

/** Each label's sentences are dealt out in turn. */
function divide(rows: Labelled, seed: number): number[] {
  const folds = new Array<number>(rows.length)
  const order = shuffled([...rows.keys()], createRandom(seed))
  order
    .sort((a, b) => (rows[a]?.[1] ?? '').localeCompare(rows[b]?.[1] ?? ''))
    .forEach((index, place) => {
      folds[index] = place % FOLDS
    })
  return folds
}
