/** Upper bounds of the turn times that are counted, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

type Labels = Readonly<Record<string, string>>

/** Numbers for operators, in Prometheus' text format. Labels come from our own lists only, never from people. */
export function createMetrics() {
  const counters = new Map<string, number>()
  const histograms = new Map<string, Histogram>()
  const gauges = new Map<string, () => number>()
  const add = (series: string, amount: number) =>
    counters.set(series, (counters.get(series) ?? 0) + amount)

  return {
    count(name: string, labels: Labels = {}): void {
      add(series(name, labels), 1)
    },

    /** A time, as a histogram. */
    observe(name: string, seconds: number, labels: Labels = {}): void {
      const key = series(name, labels)
      const histogram = histograms.get(key) ?? {
        name,
        labels,
        buckets: BUCKETS.map(() => 0),
        sum: 0,
        count: 0,
      }
      histograms.set(key, histogram)
      histogram.buckets = histogram.buckets.map(
        (seen, index) => seen + (seconds <= (BUCKETS[index] ?? 0) ? 1 : 0),
      )
      histogram.sum += seconds
      histogram.count += 1
    },

    /** A number that is read when it is asked for. */
    gauge(name: string, read: () => number): void {
      gauges.set(name, read)
    },

    text(): string {
      const counted = [...counters, ...[...histograms.values()].flatMap(seriesOf)]
      const lines = counted.map(([name, value]) => `${name} ${value}`)
      const read = [...gauges].map(([name, value]) => `${name} ${value()}`)
      return [...lines.sort(), ...read, ''].join('\n')
    },
  }
}

type Histogram = { name: string; labels: Labels; buckets: number[]; sum: number; count: number }

/** The names are long and many: they are made when somebody asks. */
function seriesOf({ name, labels, buckets, sum, count }: Histogram): [string, number][] {
  const bucket = (le: string) => series(`${name}_bucket`, { ...labels, le })
  return [
    ...buckets.map((seen, index): [string, number] => [bucket(String(BUCKETS[index])), seen]),
    [bucket('+Inf'), count],
    [series(`${name}_sum`, labels), sum],
    [series(`${name}_count`, labels), count],
  ]
}

export type Metrics = ReturnType<typeof createMetrics>

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`
}
