import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { analyse, toMessageFeatures } from '../../shared/understanding/analyse.ts'
import { toFeatures } from '../../shared/understanding/features.ts'
import { fold } from '../../shared/understanding/index.ts'
import { createRandom, shuffled } from '../../shared/understanding/training/random.ts'
import { trainLinear } from '../../shared/understanding/training/train-linear.ts'
import { percent, quantile, shareBelow, table } from './figures.ts'

const FOLDER = '../shared/data/nlu'

const Corpus = z.object({
  sentences: z.array(z.object({ text: z.string(), intent: z.string(), training: z.boolean() })),
})
const Rows = z.array(z.tuple([z.string(), z.string()]))
const Clinc = z.object({
  train: Rows,
  val: Rows,
  test: Rows,
  oos_train: Rows,
  oos_val: Rows,
  oos_test: Rows,
})

/** The same code on other people's test sets with their own splits, beside the figures that others published. */
export function measurePublic(): string {
  if (!existsSync(FOLDER)) return `public sets  skipped: ${FOLDER} is not there`
  return [measureSebischair(), measureClinc()].join('\n\n')
}

function measureSebischair(): string {
  const names = ['Chatbot', 'AskUbuntu', 'WebApplications']
  const corpora = names.map((name) => {
    const { sentences } = Corpus.parse(read(`sebischair/${name}Corpus.json`))
    const rows = (training: boolean): Labelled =>
      sentences
        .filter((sentence) => sentence.training === training)
        .map(({ text, intent }) => [text, intent])
    return { train: rows(true), test: rows(false) }
  })
  const choice = choose(corpora.map(({ train }) => train))
  const results = corpora.map(({ train, test }) => {
    const predict = learn(train, choice)
    const right = test.filter(([text, label]) => predict(text).label === label).length
    return { right, count: test.length }
  })
  const right = results.reduce((sum, result) => sum + result.right, 0)
  const count = results.reduce((sum, result) => sum + result.count, 0)
  return table([
    ['sebischair (micro-F1, official split)', ...names, 'overall'],
    [
      'this engine',
      ...results.map((result) => share(result.right, result.count)),
      share(right, count),
    ],
    ['NLP.js', '.99', '.93', '.83', '.93'],
    ['Watson', '.97', '.92', '.83', '.92'],
    ['LUIS', '.98', '.90', '.81', '.91'],
    ['Botfuel / Snips / Recast', '', '', '', '.91 / .89 / .89'],
    ['Rasa', '.98', '.86', '.74', '.88'],
    ['Dialogflow', '.93', '.85', '.80', '.87'],
  ])
}

/** Chosen once on CLINC's validation part. */
const GENERAL: Choice = { hasConcepts: false, options: { cost: 3, balance: 4, strangeness: 1 } }

/** Threshold on validation data as in Larson et al. 2019: the one with the most right decisions. */
function measureClinc(): string {
  const data = Clinc.parse(read('clinc150/data_full.json'))
  const predict = learn(data.train, GENERAL, { rows: 40_000, rounds: 12 })
  const score = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([text, label]) => ({ ...predict(text), want: label }))
  const [val, oosVal, test, oosTest] = [data.val, data.oos_val, data.test, data.oos_test].map(score)
  if (!val || !oosVal || !test || !oosTest) throw new Error('CLINC150: a part is missing')
  const limits = quantiles([...val, ...oosVal].map(({ margin }) => margin))
  const decided = (limit: number) =>
    val.filter((one) => one.margin >= limit && one.label === one.want).length +
    oosVal.filter(({ margin }) => margin < limit).length
  const paper = limits.reduce((best, limit) => (decided(limit) > decided(best) ? limit : best))
  const accept95 = quantile(
    val.map(({ margin }) => margin),
    0.05,
  )
  const row = (name: string, limit: number) => [
    name,
    percent(
      test.filter((one) => one.margin >= limit && one.label === one.want).length,
      test.length,
    ),
    percent(
      shareBelow(
        oosTest.map(({ margin }) => margin),
        limit,
      ),
      1,
    ),
  ]
  return table([
    ['CLINC150 full', 'in scope', 'out-of-scope recall'],
    row("this engine, the paper's rule", paper),
    row('this engine, 95 % acceptance on validation data', accept95),
    row('this engine, no threshold', Number.NEGATIVE_INFINITY),
    ['BERT', '96.2 %', '52.3 %'],
    ['MLP on USE', '93.4 %', '49.1 %'],
    ['CNN', '90.9 %', '30.9 %'],
    ['Rasa', '90.9 %', '31.2 %'],
    ['DialogFlow', '90.8 %', '26.7 %'],
    ['FastText', '88.6 %', '28.3 %'],
    ['SVM', '88.2 %', '18.0 %'],
  ])
}

type Labelled = readonly (readonly [text: string, label: string])[]

/** What is chosen by cross-validation on the training part, never on the test part. */
const CHOICES = [true, false].flatMap((hasConcepts) =>
  [
    { cost: 1, balance: 1 },
    { cost: 3, balance: 4 },
    { cost: 10, balance: 1 },
  ].flatMap((options) =>
    [1, 0].map((strangeness) => ({ hasConcepts, options: { ...options, strangeness } })),
  ),
)
type Choice = (typeof CHOICES)[number]

/** One choice for all training parts together: each alone is too small to choose by. */
function choose(parts: readonly Labelled[]): Choice {
  const scored = CHOICES.map((choice) => ({
    choice,
    right: parts.reduce((sum, rows) => sum + crossValidate(rows, choice), 0),
  }))
  return scored.reduce((best, one) => (one.right > best.right ? one : best)).choice
}

function crossValidate(rows: Labelled, choice: Choice): number {
  const order = shuffled(rows, createRandom(5))
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  return folds.reduce((sum, fold) => {
    const predict = learn(
      order.filter((_, index) => index % FOLDS !== fold),
      choice,
    )
    const test = order.filter((_, index) => index % FOLDS === fold)
    return sum + test.filter(([text, label]) => predict(text).label === label).length
  }, 0)
}

const FOLDS = 10

/** The concepts of our own field are left out where they do not help: other people ask about other things. */
function learn(
  rows: Labelled,
  { hasConcepts, options }: Choice,
  more: { rows?: number; rounds?: number } = {},
) {
  const toGeneral = (text: string) =>
    hasConcepts
      ? toMessageFeatures(analyse(text))
      : toFeatures(fold(text), []).filter(({ group }) => group < 4)
  const labels = [...new Set(rows.map(([, label]) => label))].sort()
  const examples = rows.map(([text, label]) => ({
    features: toGeneral(text),
    label: labels.indexOf(label),
  }))
  const { score } = trainLinear(examples, labels.length, { ...options, ...more })
  return (text: string) => {
    const scores = score(toGeneral(text))
    const best = scores.reduce((top, value, index) => (value > (scores[top] ?? 0) ? index : top), 0)
    return { label: labels[best] ?? '', margin: scores[best] ?? 0 }
  }
}

function quantiles(numbers: readonly number[]): number[] {
  return Array.from({ length: 200 }, (_, step) => quantile(numbers, step / 200))
}

function share(right: number, count: number): string {
  return (right / count).toFixed(3).replace(/^0/, '')
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8'))
}
