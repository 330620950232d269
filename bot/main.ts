import { existsSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, resolve } from 'node:path'
import de from '../locales/de/bot.json' with { type: 'json' }
import en from '../locales/en/bot.json' with { type: 'json' }
import { translator } from '../shared/i18n.ts'
import { parseLanguage } from '../shared/language.ts'
import { describeProblem, parseSettingsText, type Settings } from '../shared/settings/index.ts'
import { isExpired, readSigningKey } from './autoconfig/read-signing-key.ts'
import { createLateTurn } from './conversation/late-turn.ts'
import { readEnvironment } from './operations/read-environment.ts'
import { startBot } from './server.ts'
import { RedisUnreachable } from './storage/redis/redis-unreachable.ts'

// The bot as a service: everything comes from the environment, see docs/operating.md.

// Built, this file stands one folder deeper than its source.
const root = dirname(findPackageJSON(import.meta.url) ?? '')
const language = parseLanguage(process.env.LC_ALL || process.env.LANG) ?? 'en'
const t = translator({ de, en }, language)

const { environment, problems } = readEnvironment(process.env)
const { settingsFile, teams, redisUrl, profile, ...rest } = environment
const complaints = problems.map(({ key, values }) => t(`problems.${key}`, values))
const settings = readSettings(settingsFile)
if (teams && !settings.bot?.url.startsWith('https:')) complaints.push(t('problems.https-for-teams'))
const signing = profile && readSigningKey(profile)
if (signing?.kind === 'problem') complaints.push(t(`problems.${signing.key}`, signing.values))
const modelFile = resolve(root, 'dist/understanding/model.json')
const assets = resolve(root, 'dist/help-center')
for (const file of [modelFile, assets]) {
  if (!existsSync(file)) complaints.push(t('problems.build-missing', { file }))
}
if (complaints.length > 0) {
  for (const complaint of complaints) console.error(complaint)
  process.exit(2)
}

const signingKey = signing?.kind === 'key' ? signing : undefined
if (signingKey && isExpired(signingKey, new Date()))
  console.error(t('profile-expired', { file: profile?.certificate ?? '' }))

// The SDK must never fall back to accepting anonymous requests.
process.env.NODE_ENV = 'production'
const bot = await startBot({
  ...rest,
  ...{ settings, assets, turn: createLateTurn(modelFile), modelFile, watch: {} },
  ...(teams && { teams }),
  ...(redisUrl && { redisUrl }),
  ...(signingKey && { signingKey }),
}).catch(endWithoutRedis)
console.log(t('running', { origin: bot.origin }))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void bot.close().then(() => process.exit(0)))
}

/** Not as wrong values: Redis may only be slower to start than we are, so the service is to be started again. */
function endWithoutRedis(error: unknown): never {
  if (!(error instanceof RedisUnreachable)) throw error
  const { address, reason } = error
  console.error(t('redis-unreachable', { address, reason }))
  process.exit(1)
}

/** The operator's settings; every problem in them is a complaint. */
function readSettings(file: string | undefined): Settings {
  if (file === undefined) return {}
  if (!existsSync(file)) {
    complaints.push(t('problems.settings-unreadable', { file }))
    return {}
  }
  const parsed = parseSettingsText(readFileSync(file, 'utf8'))
  complaints.push(...parsed.problems.map((problem) => describeProblem(problem, language)))
  return parsed.settings
}
