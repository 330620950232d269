import { readFileSync } from 'node:fs'
import { parseLanguage } from '../shared/language.ts'
import {
  describeProblem,
  type Problem,
  parseSettingsText,
  type Settings,
} from '../shared/settings/index.ts'

/**
 * The settings in a file, or the empty ones without a file.
 * Prints every problem and ends the process with code 2 when there is one: a command must not run on half a file.
 */
export function loadSettings(file: string | undefined): Settings {
  if (file === undefined) return {}
  const { settings, problems } = readSettings(file)
  if (problems.length === 0) return settings
  const language = parseLanguage(process.env.LC_ALL || process.env.LANG) ?? 'en'
  console.error(file)
  for (const problem of problems) console.error(`  ${describeProblem(problem, language)}`)
  process.exit(2)
}

function readSettings(file: string): { settings: Settings; problems: Problem[] } {
  try {
    return parseSettingsText(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { settings: {}, problems: [{ path: '', key: 'unreadable', values: { file, reason } }] }
  }
}
