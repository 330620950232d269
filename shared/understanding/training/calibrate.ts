import { TOPICS } from '../../answers/answer.ts'
import { createScorer, toConfidences } from '../classifier.ts'
import type { Calibration } from '../model.ts'
import { createRandom, shuffled } from './random.ts'
import { trainClassifier } from './train-classifier.ts'
import type { Training } from './vocabulary.ts'

const FOLDS = 3
const OUTSIDE = TOPICS.indexOf('out-of-scope')

/** How many of the messages that people really send are expected to be none of our business. */
const OUTSIDE_SHARE = 0.2

/** Share of our own questions that must not be declined. */
const ACCEPTED = 0.9

/** Share of right topics among the answers given without asking back. */
const PRECISION = 0.93

type Scored = { scores: number[]; label: number }

/** Learns from phrases that the classifier was not trained on how far its scores can be trusted. */
export function calibrate(examples: readonly Training[]): Calibration {
  const scored = scoreUnseen(examples)
  const { sharpness, caution } = fitScores(scored)
  const judged = scored.map(({ scores, label }) => {
    const confidences = toConfidences(scores, OUTSIDE, { sharpness, caution })
    const outside = confidences[OUTSIDE] ?? 0
    const inside = confidences.map((value, topic) => (topic === OUTSIDE ? -1 : value))
    const best = Math.max(...inside)
    return { label, best, isRight: inside.indexOf(best) === label, inside: best / (best + outside) }
  })
  return {
    sharpness,
    caution,
    suggest: acceptance(
      judged.filter(({ label }) => label !== OUTSIDE).map(({ inside }) => inside),
    ),
    answer: precision(judged),
  }
}

/** Scores from models that have not seen the phrase, and for out-of-scope not even its subject. */
function scoreUnseen(examples: readonly Training[]): Scored[] {
  const order = shuffled([...examples.keys()], createRandom(11))
  const subjects = [...new Set(examples.map(({ subject }) => subject))]
  const foldOf = new Map(order.map((index, position) => [index, position % FOLDS]))
  examples.forEach(({ subject }, index) => {
    if (subject !== undefined) foldOf.set(index, subjects.indexOf(subject) % FOLDS)
  })
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isTest = (index: number) => foldOf.get(index) === fold
    const score = createScorer(trainClassifier(examples.filter((_, index) => !isTest(index))))
    return examples.flatMap(({ features, label }, index) =>
      isTest(index) ? [{ scores: score(features), label }] : [],
    )
  })
}

/** The two numbers under which the true topics are likeliest; a coarse grid, then finer ones around the best. */
function fitScores(scored: readonly Scored[]): { sharpness: number; caution: number } {
  const outside = scored.filter(({ label }) => label === OUTSIDE).length
  const weight =
    (OUTSIDE_SHARE / (1 - OUTSIDE_SHARE)) * ((scored.length - outside) / (outside || 1))
  const loss = (sharpness: number, caution: number) => {
    let sum = 0
    for (const { scores, label } of scored) {
      const confidence = toConfidences(scores, OUTSIDE, { sharpness, caution })[label] ?? 0
      sum -= Math.log(Math.max(confidence, 1e-9)) * (label === OUTSIDE ? weight : 1)
    }
    return sum
  }
  let best = { sharpness: 4, caution: 0, loss: Number.POSITIVE_INFINITY }
  for (const step of [1, 0.25]) {
    const { sharpness, caution } = best
    for (let a = -3; a <= 3; a++) {
      for (let b = -4; b <= 4; b++) {
        const tried = {
          sharpness: Math.max(0.5, sharpness + a * step),
          caution: caution + b * step,
        }
        const now = loss(tried.sharpness, tried.caution)
        if (now < best.loss) best = { ...tried, loss: now }
      }
    }
  }
  return { sharpness: best.sharpness, caution: best.caution }
}

function acceptance(inside: readonly number[]): number {
  const sorted = [...inside].sort((a, b) => a - b)
  return Number((sorted[Math.floor(sorted.length * (1 - ACCEPTED))] ?? 0.1).toPrecision(4))
}

/** The lowest confidence from which on enough answers are right, out-of-scope messages counted as wrong. */
function precision(judged: readonly { label: number; best: number; isRight: boolean }[]): number {
  const outside = judged.filter(({ label }) => label === OUTSIDE).length
  const weight =
    (OUTSIDE_SHARE / (1 - OUTSIDE_SHARE)) * ((judged.length - outside) / (outside || 1))
  const sorted = [...judged].sort((a, b) => b.best - a.best)
  let right = 0
  let wrong = 0
  let lowest = 1
  for (const { label, best, isRight } of sorted) {
    if (isRight) right++
    else wrong += label === OUTSIDE ? weight : 1
    if (right / (right + wrong) >= PRECISION) lowest = best
  }
  return Number(Math.min(0.9, Math.max(0.3, lowest)).toPrecision(4))
}
