import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { BOT_NOTES } from '../tests/bench/bot/bot-notes.ts'
import { botTables } from '../tests/bench/bot/bot-tables.ts'
import { measureBot } from '../tests/bench/bot/measure-bot.ts'
import { measurePages } from '../tests/bench/bot/measure-page.ts'
import { memoryChart } from '../tests/bench/bot/memory-chart.ts'
import { anchors, ours } from '../tests/bench/engines.ts'
import { installAnchors } from '../tests/bench/install-anchors.ts'
import { runMatrix } from '../tests/bench/matrix/run-matrix.ts'
import { measureSize } from '../tests/bench/measure-size.ts'
import {
  type BotPart,
  botReport,
  htmlReport,
  markdownReport,
} from '../tests/bench/report/report.ts'
import type { Results } from '../tests/bench/report/results.ts'
import { asText, tablesOf } from '../tests/bench/report/tables.ts'
import { measureLocating } from '../tests/bench/speed/measure-locating.ts'
import { measurePasses } from '../tests/bench/speed/measure-passes.ts'
import { measureTracking } from '../tests/bench/speed/measure-tracking.ts'
import { FLAGS } from '../tests/browsers/chromium.ts'
import { readArguments } from './arguments.ts'
import { ensureBrowsers, findBrowser } from './browsers.ts'
import { ensureModel } from './train.ts'

// Measures our guide engine beside four libraries; a figure that misses its goal is told, not punished.

const { docs, bot, turns } = readArguments({
  docs: { type: 'boolean' },
  bot: { type: 'boolean' },
  turns: { type: 'string' },
})

if (ensureBrowsers(['chromium']).length > 0) process.exit(1)
say('Installing what is compared (only the first time) …')
const executablePath = findBrowser('chromium') ?? '/usr/bin/chromium'
if (bot) {
  const { tables, notes, chart } = await measureBotPart()
  mkdirSync('dist/bench', { recursive: true })
  writeFileSync('dist/bench/bot.html', botReport({ tables, notes, chart }))
  console.log(tables.map(asText).join('\n'))
  console.log('\ndist/bench/bot.html')
  process.exit(0)
}
if (!installAnchors()) {
  say('Could not install tests/bench/anchors: see the lines above.')
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: FLAGS })
try {
  const results = await measure(browser)
  // The bot takes minutes: only for the page.
  await publish(browser, results, docs ? await measureBotPart() : undefined)
} finally {
  await browser.close()
}

/** Our bot beside the SDK's bare echo and Microsoft's Web Chat; with `--bot` alone, instead of the guide engine. */
async function measureBotPart(): Promise<BotPart> {
  const model = ensureModel()
  const goals = { duration: 4_000, conversations: 1_000, turns: Number(turns ?? 100_000) }
  const load = loadavg()[0] ?? 0
  const results = await measureBot({ rounds: 5, ...goals }, say)
  const pages = await measurePages({ rounds: 5, model, executablePath }, say)
  mkdirSync('dist/bench', { recursive: true })
  writeFileSync('dist/bench/bot.json', `${JSON.stringify({ load, ...results, pages }, null, 2)}\n`)
  const notes = [...BOT_NOTES, `Load of the machine at the start ${load.toFixed(1)}.`]
  return { tables: botTables(results, pages), notes, chart: memoryChart(results) }
}

async function measure(browser: Browser): Promise<Results> {
  const engines = [ours, ...anchors]
  const load = loadavg()[0] ?? 0
  say('Locating …')
  const locating = [await measureLocating(browser, 3500), await measureLocating(browser, 15_000)]
  say('Tracking …')
  const tracking = await measureTracking(browser)
  const passes = await measurePasses(browser)
  say('Building the extension …')
  const size = await measureSize()
  say('Hostile pages …')
  const matrix = await runMatrix(browser, engines, say)
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: {
      cores: availableParallelism(),
      load,
      browser: `Chromium ${browser.version()}`,
      node: process.versions.node,
    },
    engines: engines.map(({ name, version, licence }) => ({ name, version, licence })),
    matrix,
    locating,
    passes,
    tracking,
    size,
  }
}

async function publish(browser: Browser, results: Results, bot?: BotPart): Promise<void> {
  mkdirSync('dist/bench', { recursive: true })
  const report = resolve('dist/bench/report.html')
  writeFileSync(report, htmlReport(results, bot))
  writeFileSync('dist/bench/report.json', `${JSON.stringify(results, null, 2)}\n`)
  if (bot) {
    writeFileSync('docs/benchmarks.md', markdownReport(results, bot))
    const page = await browser.newPage({ viewport: { width: 1040, height: 900 } })
    await page.goto(pathToFileURL(report).href)
    await page.locator('#chart svg').screenshot({ path: 'docs/pictures/benchmark.png' })
    await page.locator('#memory svg').screenshot({ path: 'docs/pictures/benchmark-bot.png' })
  }
  console.log([...tablesOf(results), ...(bot?.tables ?? [])].map(asText).join('\n'))
  console.log(`\ndist/bench/report.html${bot ? ', docs/benchmarks.md' : ''}`)
}

function commit(): string {
  return (
    spawnSync('git', ['describe', '--always', '--dirty', '--exclude', '*'], {
      encoding: 'utf8',
    }).stdout.trim() || '–'
  )
}

/** Progress goes to stderr: the output is the report. */
function say(line: string): void {
  console.error(line)
}
