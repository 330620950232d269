import { type Features, toFeatures } from '../../shared/understanding/features.ts'
import { fold } from '../../shared/understanding/index.ts'
import {
  type LinearOptions,
  trainLinear,
} from '../../shared/understanding/training/train-linear.ts'

export type Labelled = readonly (readonly [text: string, label: string])[]

/** The likeliest label, and how far it lies on the right side of its border. */
export type Predict = (text: string) => { label: string; margin: number }

/** Our training on other people's labels. Without the concepts of our own field: other people ask about other things. */
export function learnLabels(rows: Labelled, options?: LinearOptions): Predict {
  const labels = [...new Set(rows.map(([, label]) => label))].sort()
  const examples = rows.map(([text, label]) => ({
    features: toGeneral(text),
    label: labels.indexOf(label),
  }))
  const { score } = trainLinear(examples, labels.length, options)
  return (text) => {
    const scores = score(toGeneral(text))
    const best = scores.reduce((top, value, index) => (value > (scores[top] ?? 0) ? index : top), 0)
    return { label: labels[best] ?? '', margin: scores[best] ?? 0 }
  }
}

/** What learning from other people's labels sees in a text. */
export function toGeneral(text: string): Features {
  return toFeatures(fold(text), []).filter(({ group }) => group < 4)
}
