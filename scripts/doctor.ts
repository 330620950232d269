import { readFileSync } from 'node:fs'
import { hasErrors } from '../bot/doctor/check.ts'
import { describeReport, words } from '../bot/doctor/describe-report.ts'
import { examine, serversOf } from '../bot/doctor/examine.ts'
import { looseTranslator } from '../shared/i18n.ts'
import { parseLanguage } from '../shared/language.ts'
import { readArguments } from './arguments.ts'
import { askCredentials } from './ask-credentials.ts'
import { loadSettings } from './settings-file.ts'

// `npm run doctor -- --settings FILE`: looks at the configured servers for real.
// Ends with 0 when there is no error, 1 when there is one, 2 when there is nothing to look at.
const options = readArguments({
  settings: { type: 'string', short: 's' },
  json: { type: 'boolean' },
  /** Asks for a user name and a password and tries them. */
  login: { type: 'boolean' },
  /** Certificate of an authority to trust beside the usual ones, in PEM. */
  ca: { type: 'string' },
})
const language = parseLanguage(process.env.LC_ALL || process.env.LANG) ?? 'en'
const t = looseTranslator(words, language)
const settings = loadSettings(options.settings)
if (serversOf(settings).length === 0) {
  console.error(`${t('noServers')}\n${t('usage')}`)
  process.exit(2)
}

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
const credentials = options.login
  ? await askCredentials({ username: t('prompt.username'), password: t('prompt.password') })
  : undefined
const report = await examine(settings, {
  credentials,
  authorities: options.ca ? [readAuthority(options.ca)] : [],
  signal: stopping.signal,
})
console.log(options.json ? JSON.stringify(report, null, 2) : describeReport(report, language))
process.exitCode = hasErrors(report) ? 1 : 0

function readAuthority(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.error(t('unreadable', { file, reason }))
    process.exit(2)
  }
}
