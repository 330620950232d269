/** Upper bounds of the turn times that are counted, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

type Labels = Readonly<Record<string, string>>

/** Numbers for operators, in Prometheus' text format. Labels come from our own lists only, never from people. */
export function createMetrics() {
  const counters = new Map<string, number>()
  const gauges = new Map<string, () => number>()
  const add = (series: string, amount: number) =>
    counters.set(series, (counters.get(series) ?? 0) + amount)

  return {
    count(name: string, labels: Labels = {}): void {
      add(series(name, labels), 1)
    },

    /** A time, as a histogram. */
    observe(name: string, seconds: number, labels: Labels = {}): void {
      for (const bound of BUCKETS) {
        add(series(`${name}_bucket`, { ...labels, le: String(bound) }), seconds <= bound ? 1 : 0)
      }
      add(series(`${name}_bucket`, { ...labels, le: '+Inf' }), 1)
      add(series(`${name}_sum`, labels), seconds)
      add(series(`${name}_count`, labels), 1)
    },

    /** A number that is read when it is asked for. */
    gauge(name: string, read: () => number): void {
      gauges.set(name, read)
    },

    text(): string {
      const lines = [...counters].map(([name, value]) => `${name} ${value}`)
      const read = [...gauges].map(([name, value]) => `${name} ${value()}`)
      return [...lines.sort(), ...read, ''].join('\n')
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>

function series(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`
}
