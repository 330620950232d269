import * as z from 'zod/mini'
import { percent, quantile, shareBelow, table } from './figures.ts'
import { learnLabels } from './learn-labels.ts'
import { readPublic } from './public-data.ts'

const Rows = z.array(z.tuple([z.string(), z.string()]))
const Clinc = z.object({
  train: Rows,
  val: Rows,
  test: Rows,
  oos_train: Rows,
  oos_val: Rows,
  oos_test: Rows,
})

/** Chosen once on CLINC's validation part. */
const FOR_CLINC = { cost: 3, balance: 4, strangeness: 1, rows: 40_000, rounds: 12 }

/** Threshold on validation data as in Larson et al. 2019: the one with the most right decisions. */
export function measureClinc(): string {
  const data = Clinc.parse(readPublic('clinc150/data_full.json'))
  const predict = learnLabels(data.train, FOR_CLINC)
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

function quantiles(numbers: readonly number[]): number[] {
  return Array.from({ length: 200 }, (_, step) => quantile(numbers, step / 200))
}
