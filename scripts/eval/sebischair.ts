import * as z from 'zod/mini'
import { crossValidate, meanOf } from './cross-validate.ts'
import { table } from './figures.ts'
import { type Labelled, learnLabels } from './learn-labels.ts'
import { readPublic } from './public-data.ts'

const Corpus = z.object({
  sentences: z.array(z.object({ text: z.string(), intent: z.string(), training: z.boolean() })),
})

/**
 * With the options that our own training starts from. Nothing is chosen: in ten-fold cross-validation no other cost,
 * balance or group of features was better by more than two sentences of the 274. None taken as what no intent claims,
 * with a limit from the training parts, promised .931 and reached .909: people's questions are stranger than those.
 */
export function measureSebischair(): string {
  const results = NAMES.map((name): Result => {
    const { sentences } = Corpus.parse(readPublic(`sebischair/${name}Corpus.json`))
    const rows = (training: boolean): Labelled =>
      sentences
        .filter((sentence) => sentence.training === training)
        .map(({ text, intent }) => [text, intent])
    const test = rows(false)
    const predict = learnLabels(rows(true))
    const right = test.filter(([text, intent]) => predict(text).label === intent).length
    const heldOut = crossValidate(rows(true), learnLabels, 10)
    return { right, count: test.length, expected: meanOf(heldOut) }
  })
  const all = [...results, together(results)]
  return table([
    ['sebischair (micro-F1, official split)', ...NAMES, 'overall'],
    ['this engine', ...all.map(({ right, count }) => share(right / count))],
    ['wrong', ...all.map(({ right, count }) => `${count - right} of ${count}`)],
    [
      'cross-validation on the training parts',
      ...all.map(({ expected: { mean, error } }) => `${share(mean)} ±${share(error)}`),
    ],
    ['NLP.js', '.99', '.93', '.83', '.93'],
    ['Watson', '.97', '.92', '.83', '.92'],
    ['LUIS', '.98', '.90', '.81', '.91'],
    ['Botfuel / Snips / Recast', '', '', '', '.91 / .89 / .89'],
    ['Rasa', '.98', '.86', '.74', '.88'],
    ['Dialogflow', '.93', '.85', '.80', '.87'],
  ])
}

const NAMES = ['Chatbot', 'AskUbuntu', 'WebApplications']

type Result = { right: number; count: number; expected: { mean: number; error: number } }

/** Each set counts as much as it has test sentences. */
function together(results: readonly Result[]): Result {
  const sum = (of: (result: Result) => number) =>
    results.reduce((total, result) => total + of(result), 0)
  const count = sum((result) => result.count)
  return {
    right: sum((result) => result.right),
    count,
    expected: {
      mean: sum((result) => result.expected.mean * result.count) / count,
      error: Math.sqrt(sum((result) => (result.expected.error * result.count) ** 2)) / count,
    },
  }
}

function share(share: number): string {
  return share.toFixed(3).replace(/^0/, '')
}
