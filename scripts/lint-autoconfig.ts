import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeConfig, describeFinding, lintConfig } from '../shared/autoconfig/index.ts'
import { words } from '../shared/autoconfig/words.ts'
import { looseTranslator } from '../shared/i18n.ts'
import { parseLanguage } from '../shared/language.ts'

// `npm run lint-autoconfig -- FILE|URL …`: judges published mail configurations by our rules.
// Ends with 0 when there is no error, 1 when there is one, 2 when something cannot be read.
const TIMEOUT_MS = 10_000

const language = parseLanguage(process.env.LC_ALL || process.env.LANG) ?? 'en'
const t = looseTranslator(words, language)
const { sources, json } = readCommand()
const codes: number[] = []
for (const source of sources) codes.push(await lintOne(source))
process.exitCode = Math.max(...codes)

function readCommand(): { sources: string[]; json: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length > 0) return { sources: positionals, json: values.json }
    console.error(t('lint.usage'))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${t('lint.usage')}`)
  }
  process.exit(2)
}

async function lintOne(source: string): Promise<number> {
  const text = await readSource(source).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(t('lint.unreadable.missing', { file: source, reason }))
  })
  if (text === undefined) return 2
  const outcome = lintConfig(text)
  const isLinted = outcome.kind === 'linted'
  const findings = isLinted ? outcome.findings : []
  if (json) console.log(JSON.stringify({ file: source, readable: isLinted, findings }))
  else {
    console[isLinted ? 'log' : 'error'](describeConfig(source, outcome, language))
    for (const finding of findings) console.log(`  ${describeFinding(finding, language)}`)
  }
  if (!isLinted) return 2
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function readSource(source: string): Promise<string> {
  if (!/^https?:\/\//i.test(source)) return readFile(source, 'utf8')
  const response = await fetch(source, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.text()
}
