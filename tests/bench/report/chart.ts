import { roleQueries } from '../engines.ts'
import { escapeHtml } from './escape-html.ts'
import { passedBy, type Results } from './results.ts'

const INK = '#1d2733'
const OURS = '#0b6b57'
const OTHER = '#8a97a6'
const FAULT = '#c4472f'
const ROW = 24
const LABEL = 300
const COLUMN = 128
const BAR_LABEL = 106

/** Passed cases per engine, the matrix as a field of marks, and the three ratios, as one picture. */
export function chart(results: Results): string {
  const { engines, matrix, locating, size } = results
  const width = LABEL + engines.length * COLUMN + 20
  const gridTop = 92
  const barsTop = gridTop + matrix.length * ROW + 50
  const big = locating.at(-1)
  const speed = [
    { label: 'ours', value: big?.changed ?? 0, text: `${(big?.changed ?? 0).toFixed(2)} ms` },
    {
      label: 'ours, first look',
      value: big?.fresh ?? 0,
      text: `${(big?.fresh ?? 0).toFixed(2)} ms`,
    },
    {
      label: roleQueries,
      value: big?.ivya ?? 0,
      text: `${(big?.ivya ?? 0).toFixed(1)} ms`,
    },
  ]
  const sizes = [{ name: 'ours', gzip: size.gzip }, ...size.anchors].map(({ name, gzip }) => ({
    label: name,
    value: gzip,
    text: `${(gzip / 1000).toFixed(1)} kB`,
  }))
  const height = barsTop + 50 + sizes.length * ROW + 20
  const half = width / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}" role="img" aria-label="Benchmark of guide engines">
<rect width="${width}" height="${height}" fill="#fff"/>
${text(20, 28, 'Guide engines on hostile pages', 'font-size="18" font-weight="600"')}
${text(20, 48, `${results.date}, commit ${results.commit}, ${results.machine.browser}`, `fill="#566372"`)}
${engines.map((engine, index) => column(engine, index, results)).join('\n')}
${matrix.map((row, index) => line(row, index, results, gridTop)).join('\n')}
${bars(20, barsTop, half - 70, `Locating one target, ${big?.nodes ?? 0} nodes`, speed)}
${bars(half, barsTop, half - 20, 'Size, gzip', sizes)}
</svg>`
}

function column({ name, version }: Results['engines'][number], index: number, { matrix }: Results) {
  const x = LABEL + index * COLUMN + COLUMN / 2
  const passed = `${passedBy(name, matrix)} of ${matrix.length}`
  return `${text(x, 72, `${name} ${version}`.trim(), 'text-anchor="middle" font-weight="600"')}
${text(x, 88, passed, `text-anchor="middle" fill="${index === 0 ? OURS : '#566372'}" font-weight="600"`)}`
}

function line(
  { name, faults }: Results['matrix'][number],
  index: number,
  { engines }: Results,
  top: number,
) {
  const y = top + index * ROW
  const marks = engines.map((engine, place) => {
    const fault = faults[engine.name]
    const x = LABEL + place * COLUMN
    const fill = fault ? '#fbe9e5' : '#e2f2ed'
    const words = fault ? short(fault) : '✓ ok'
    return `<rect x="${x + 2}" y="${y + 5}" width="${COLUMN - 4}" height="${ROW - 3}" rx="3" fill="${fill}"/>${text(x + COLUMN / 2, y + 20, words, `text-anchor="middle" font-size="11.5" fill="${fault ? FAULT : OURS}"`)}`
  })
  return `${text(20, y + 20, name)}${marks.join('')}`
}

type Bar = { label: string; value: number; text: string }

function bars(x: number, top: number, width: number, title: string, items: readonly Bar[]): string {
  const most = Math.max(...items.map(({ value }) => value))
  const [from, room] = [x + BAR_LABEL, width - BAR_LABEL - 110]
  const drawn = items.map(({ label, value, text: words }, index) => {
    const y = top + 14 + index * ROW
    const long = Math.max(2, (value / most) * room)
    const fill = index === 0 ? OURS : OTHER
    return `${text(x, y + 15, label)}<rect x="${from}" y="${y + 3}" width="${long.toFixed(1)}" height="${ROW - 8}" rx="2" fill="${fill}"/>${text(from + long + 6, y + 15, words)}`
  })
  return `${text(x, top, title, 'font-weight="600"')}${drawn.join('')}`
}

const short = (words: string) => (words.length > 20 ? `${words.slice(0, 19)}…` : words)

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escapeHtml(words)}</text>`
}
