import { chart } from './chart.ts'
import { escapeHtml } from './escape-html.ts'
import type { Results } from './results.ts'
import { asMarkdown, type Table, tablesOf } from './tables.ts'

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff;max-width:1000px;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:0 0 1.5rem}th,td{border:1px solid #d5dce4;padding:.3rem .6rem;text-align:left}
figure{margin:0;overflow:auto}th{background:#f2f5f8}`

const CAVEATS = [
  'One judgement for all: the highlight lies within 22 px of the target on all four sides, and a real press on the card’s control works (“next” for the libraries, the button that folds the card for ours).',
  'The libraries run as part of the page, once it has loaded, with a CSS selector that is right on that page; those that can wait for a target are told to wait 3 s, Shepherd to scroll. Ours runs as the extension does, before the page, with the product’s own guide and no selector. That it comes first is why it hears events that the page stops.',
  'ivya is asked for one role and one name; ours looks for all roles and synonyms of the guide’s step in both languages and lets every signal vote.',
  'Times depend on the machine and on what else it does; ratios come from alternating rounds in one run.',
]

/** What is measured beside the guide engine. */
export type BotPart = { tables: readonly Table[]; notes: readonly string[]; chart: string }

/** One file with everything in it: picture, tables, and what they do not say. */
export function htmlReport(results: Results, bot?: BotPart): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark of the guide engine</title><style>${STYLE}</style></head><body>
<h1>Benchmark of the guide engine</h1><p>${escapeHtml(machine(results))}</p>
<figure id="chart">${chart(results)}</figure>
${tablesOf(results).map(htmlTable).join('\n')}
${list(CAVEATS)}
${bot ? botReport(bot) : ''}</body></html>`
}

/** The bot's part, also to stand alone. */
export function botReport({ tables, notes, chart }: BotPart): string {
  return `<figure id="memory">${chart}</figure>${tables.map(htmlTable).join('\n')}${list(notes)}`
}

function list(notes: readonly string[]): string {
  return `<h2>How to read this</h2><ul>${notes.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`
}

function htmlTable({ title, head, rows }: Table): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<h2>${escapeHtml(title)}</h2><table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`
}

export function markdownReport(results: Results, bot: BotPart): string {
  return `# Benchmarks

\`npm run bench\` measures, \`npm run bench -- --docs\` writes this page. ${machine(results)}

![Matrix, locating and size](pictures/benchmark.png)

${tablesOf(results).map(asMarkdown).join('\n\n')}

## How to read this
${CAVEATS.map((one) => `- ${one}`).join('\n')}

![Memory of the bot over many turns](pictures/benchmark-bot.png)

${bot.tables.map(asMarkdown).join('\n\n')}

## How to read the bot's figures
${bot.notes.map((one) => `- ${one}`).join('\n')}
`
}

function machine({ date, commit, machine: { cores, load, browser, node } }: Results): string {
  return `${date}, commit ${commit}, ${cores} cores (load ${load.toFixed(1)}), ${browser}, Node ${node}.`
}
