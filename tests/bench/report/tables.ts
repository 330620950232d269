import { roleQueries } from '../engines.ts'
import { goalsOf, passedBy, type Results, times } from './results.ts'

export type Table = { title: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** The same tables for terminal, Markdown and HTML. */
export function tablesOf(results: Results): readonly Table[] {
  const { engines, matrix, locating, tracking, size } = results
  return [
    {
      title: 'Goals',
      head: ['what', 'goal', 'measured', ''],
      rows: goalsOf(results).map(({ name, goal, figure, isMet }) => [
        name,
        goal,
        figure,
        isMet ? 'met' : 'MISSED',
      ]),
    },
    {
      title: 'Hostile pages',
      head: ['case', ...engines.map(({ name, version }) => `${name} ${version}`.trim())],
      rows: [
        ...matrix.map(({ name, faults }) => [
          name,
          ...engines.map((engine) => faults[engine.name] ?? 'ok'),
        ]),
        ['passed', ...engines.map(({ name }) => `${passedBy(name, matrix)}/${matrix.length}`)],
      ],
    },
    {
      title: 'Locating one target (median of alternating rounds in one page)',
      head: ['nodes', 'ours, after a change', 'ours, first look', roleQueries, 'ratios'],
      rows: locating.map(({ nodes, changed, fresh, ivya }) => [
        String(nodes),
        `${changed.toFixed(2)} ms`,
        `${fresh.toFixed(2)} ms`,
        `${ivya.toFixed(2)} ms`,
        `${times(ivya, changed)}, ${times(ivya, fresh)}`,
      ]),
    },
    {
      title:
        'Tracking while a step shows (our work per frame; processor time of the main thread, drawing included, against the page alone)',
      head: ['page', 'follow, median', 'follow, 95 %', 'a look, median', 'main thread', 'ratio'],
      rows: tracking.map(({ page, follow, followWorst, look, added, ratio }) => [
        page,
        `${follow.toFixed(3)} ms`,
        `${followWorst.toFixed(3)} ms`,
        Number.isFinite(look) ? `${look.toFixed(1)} ms` : 'none fell into the time',
        `+${added.toFixed(2)} ms`,
        ratio.toFixed(2),
      ]),
    },
    {
      title: 'Size, gzip -9',
      head: ['script', 'bytes'],
      rows: [
        ['ours: engine, both guides, words, storage', String(size.gzip)],
        ...size.anchors.map(({ name, gzip }) => [
          `${name}, a tour of two steps, styles`,
          String(gzip),
        ]),
      ],
    },
  ]
}

/** Columns as wide as their longest cell. */
export function asText({ title, head, rows }: Table): string {
  const widths = head.map((cell, index) =>
    Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  return [`\n${title}`, line(head), ...rows.map(line)].join('\n')
}

export function asMarkdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\*/g, '\\*').replace(/\|/g, '\\|')).join(' | ')} |`
  return [`## ${title}`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
