import type { ProfileFiles } from '../autoconfig/read-signing-key.ts'
import type { TeamsOptions } from '../channels/teams/options.ts'

/** One value that is wrong: a key of a sentence in `locales/<language>/bot.json` under `problems`. */
export type EnvironmentProblem = { key: ProblemKey; values: Record<string, string> }
export type ProblemKey =
  | 'port'
  | 'origin'
  | 'days'
  | 'redis'
  | 'teams-incomplete'
  | 'profile-incomplete'

export type Environment = {
  settingsFile: string | undefined
  port: number
  host: string
  dataFolder: string
  redisUrl: string | undefined
  /** Goes before that of the settings. */
  allowedOrigins?: string[]
  /** Goes before that of the settings. */
  retentionDays?: number
  teams: TeamsOptions | undefined
  /** PEM files to sign Apple profiles with. */
  profile: ProfileFiles | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

/** What the operator set for the process, and everything that is wrong with it at once. */
export function readEnvironment(variables: Variables): {
  environment: Environment
  problems: EnvironmentProblem[]
} {
  const problems: EnvironmentProblem[] = []
  const refuse = (key: ProblemKey, values: Record<string, string>) => problems.push({ key, values })
  // A variable that is set to nothing is not set.
  const get = (name: string) => variables[name]?.trim() || undefined

  const whole = (name: string, key: 'port' | 'days', fallback: number, maximum: number) => {
    const value = get(name) ?? String(fallback)
    const number = Number(value)
    const isGood = Number.isInteger(number) && number >= 1 && number <= maximum
    if (!isGood) refuse(key, { value })
    return isGood ? number : fallback
  }

  const origins = (get('ALLOWED_ORIGINS') ?? '').split(/[\s,]+/).filter((origin) => origin !== '')
  for (const value of origins.filter((origin) => !isOrigin(origin))) refuse('origin', { value })
  const redisUrl = get('REDIS_URL')
  if (redisUrl !== undefined && !/^rediss?:\/\//.test(redisUrl)) refuse('redis', {})

  const [clientId, clientSecret, tenantId] = TEAMS.map(get)
  const missing = TEAMS.filter((name) => get(name) === undefined)
  if (missing.length > 0 && missing.length < TEAMS.length) {
    refuse('teams-incomplete', { missing: missing.join(', ') })
  }

  const [certificate, key] = PROFILE.map(get)
  if ((certificate === undefined) !== (key === undefined)) {
    const missing = PROFILE.filter((name) => get(name) === undefined)
    refuse('profile-incomplete', { missing: missing.join(', ') })
  }

  const environment = {
    settingsFile: get('SETTINGS'),
    port: whole('PORT', 'port', 4711, 65_535),
    host: get('HOST') ?? '127.0.0.1',
    dataFolder: get('DATA_FOLDER') ?? 'data',
    redisUrl,
    ...(get('ALLOWED_ORIGINS') && { allowedOrigins: origins.filter(isOrigin) }),
    ...(get('RETENTION_DAYS') && { retentionDays: whole('RETENTION_DAYS', 'days', 30, 3_650) }),
    teams: clientId && clientSecret && tenantId ? { clientId, clientSecret, tenantId } : undefined,
    profile: certificate && key ? { certificate, key } : undefined,
  }
  return { environment, problems }
}

const TEAMS = ['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID'] as const
const PROFILE = ['PROFILE_CERTIFICATE', 'PROFILE_KEY'] as const

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value
}
