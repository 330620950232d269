import { LANGUAGES } from '../../shared/language.ts'
import type { Understand, Understood } from '../../shared/understanding/index.ts'
import { percent, quantile, samplingError, shareBelow, table } from './figures.ts'
import type { Asked, Outside } from './own-sets.ts'

type Judged = { item: Asked; understood: Understood; first: boolean; third: boolean }

/** Accuracy, zones, out-of-scope, confusions, slots, language and latency on the blind set, as one report. */
export function measureOwn(
  understand: Understand,
  asked: readonly Asked[],
  outside: readonly Outside[],
): string {
  const judged = judge(understand, asked)
  const answered = outside.map((item) => ({ item, understood: understand(item.text) }))
  return [
    accuracy(judged),
    zones(judged, answered),
    outOfScope(judged, answered),
    perTopic(judged),
    confusions(judged),
    ...(judged.some(({ item }) => item.slots) ? [slots(judged)] : []),
    languages(judged),
    latency(understand, asked),
  ].join('\n\n')
}

/** Only accuracy and zones: what is compared first. */
export function measureAccuracy(
  understand: Understand,
  asked: readonly Asked[],
  outside: readonly Outside[],
): string {
  const judged = judge(understand, asked)
  const answered = outside.map((item) => ({ item, understood: understand(item.text) }))
  return `${accuracy(judged)}\n\n${zones(judged, answered)}`
}

function judge(understand: Understand, asked: readonly Asked[]): Judged[] {
  return asked.map((item): Judged => {
    const understood = understand(item.text)
    const topics = insideTopics(understood)
    const right = [item.topic, ...(item.alsoAcceptable ?? [])]
    const isRight = (topic: string) => right.some((id) => id === topic)
    return {
      item,
      understood,
      first: topics.slice(0, 1).some(isRight),
      third: topics.slice(0, 3).some(isRight),
    }
  })
}

function insideTopics({ candidates }: Understood): string[] {
  return candidates.map(({ topic }) => topic).filter((topic) => topic !== 'out-of-scope')
}

function accuracy(judged: readonly Judged[]): string {
  return table([
    ['accuracy', 'n', 'first', '', 'among three'],
    ...LANGUAGES.map((language) => {
      const some = judged.filter(({ item }) => item.language === language)
      const first = some.filter((one) => one.first).length
      const third = some.filter((one) => one.third).length
      return [
        language,
        String(some.length),
        percent(first, some.length),
        samplingError(first, some.length),
        percent(third, some.length),
      ]
    }),
  ])
}

function zones(
  judged: readonly Judged[],
  answered: readonly { item: Outside; understood: Understood }[],
): string {
  const inside = LANGUAGES.map((language) => {
    const some = judged.filter(({ item }) => item.language === language)
    const share = (fits: (one: Judged) => boolean) => percent(some.filter(fits).length, some.length)
    return [
      `asked ${language}`,
      share(({ understood, first }) => understood.zone === 'answer' && first),
      share(({ understood, first }) => understood.zone === 'answer' && !first),
      share(({ understood, third }) => understood.zone === 'suggest' && third),
      share(({ understood, third }) => understood.zone === 'suggest' && !third),
      share(({ understood }) => understood.zone === 'decline'),
    ]
  })
  const out = (['near', 'far'] as const).map((distance) => {
    const some = answered.filter(({ item }) => item.distance === distance)
    const share = (zone: string) =>
      percent(some.filter(({ understood }) => understood.zone === zone).length, some.length)
    return [
      `out of scope, ${distance}`,
      '',
      share('answer'),
      '',
      share('suggest'),
      share('decline'),
    ]
  })
  return table([
    ['zones', 'answer right', 'answer wrong', 'suggestion has it', 'suggestion misses', 'declined'],
    ...inside,
    ...out,
  ])
}

/** Recall of out-of-scope when 95 % (97 %) of our own questions are accepted: what compares engines. */
function outOfScope(
  judged: readonly Judged[],
  answered: readonly { item: Outside; understood: Understood }[],
): string {
  const inside = judged.map(({ understood }) => acceptance(understood))
  return table([
    ['out-of-scope recall', 'near', 'far'],
    ...[0.95, 0.97].map((accepted) => {
      const limit = quantile(inside, 1 - accepted)
      const recall = (distance: string) => {
        const some = answered.filter(({ item }) => item.distance === distance)
        return percent(
          shareBelow(
            some.map(({ understood }) => acceptance(understood)),
            limit,
          ),
          1,
        )
      }
      return [`at ${accepted * 100} % acceptance`, recall('near'), recall('far')]
    }),
  ])
}

function acceptance({ candidates }: Understood): number {
  const outside = candidates.find(({ topic }) => topic === 'out-of-scope')?.confidence ?? 0
  const best = candidates.find(({ topic }) => topic !== 'out-of-scope')?.confidence ?? 0
  return best / (best + outside || 1)
}

function perTopic(judged: readonly Judged[]): string {
  const topics = [...new Set(judged.map(({ item }) => item.topic))]
  return table([
    ['topic', ...LANGUAGES],
    ...topics.map((topic) => [
      topic,
      ...LANGUAGES.map((language) => {
        const some = judged.filter(({ item }) => item.topic === topic && item.language === language)
        return percent(some.filter(({ first }) => first).length, some.length)
      }),
    ]),
  ])
}

function confusions(judged: readonly Judged[]): string {
  const counts = new Map<string, number>()
  for (const { item, understood, first } of judged) {
    if (first) continue
    const pair = `${item.topic} > ${insideTopics(understood)[0] ?? '–'}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20)
  return table([['confusions', ''], ...rows.map(([pair, count]) => [pair, String(count)])])
}

function slots(judged: readonly Judged[]): string {
  return table([
    ['slot', 'n', 'right', 'too many', 'missed or wrong'],
    ...(['protocol', 'client', 'datum'] as const).map((slot) => {
      const some = judged.filter(
        ({ item }) =>
          item.slots && !item.unscoredSlots?.includes(slot) && !item.severalNamed?.[slot],
      )
      const found = (fits: (got: string | undefined, want: string | undefined) => boolean) =>
        some.filter(({ item, understood }) => fits(understood.slots[slot], item.slots?.[slot]))
          .length
      return [
        slot,
        String(some.length),
        percent(
          found((got, want) => got === want),
          some.length,
        ),
        String(found((got, want) => got !== want && want === undefined)),
        String(found((got, want) => got !== want && want !== undefined)),
      ]
    }),
  ])
}

function languages(judged: readonly Judged[]): string {
  const some = judged.filter(({ item }) => !item.languageOpen)
  const right = some.filter(
    ({ item, understood }) => (understood.language ?? item.language) === item.language,
  )
  const open = some.filter(({ understood }) => understood.language === undefined)
  return `language  ${percent(right.length, some.length)} of ${some.length} (left to the conversation: ${open.length})`
}

/** The best of several passes over each message: other work on the machine is not ours to measure. */
function latency(understand: Understand, asked: readonly Asked[]): string {
  const times = asked.map(({ text }) =>
    Math.min(
      ...Array.from({ length: PASSES }, () => {
        const start = performance.now()
        understand(text)
        return performance.now() - start
      }),
    ),
  )
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)]
  return `latency  p50 ${half.toFixed(2)} ms, p99 ${most.toFixed(2)} ms a message (best of ${PASSES} passes)`
}

const PASSES = 5
