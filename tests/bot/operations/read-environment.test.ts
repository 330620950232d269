import { describe, expect, test } from 'vitest'
import { readEnvironment } from '../../../bot/operations/read-environment.ts'

test('without anything set, the bot runs on this machine alone', () => {
  expect(readEnvironment({})).toEqual({
    problems: [],
    environment: {
      settingsFile: undefined,
      port: 4711,
      host: '127.0.0.1',
      dataFolder: 'data',
      redisUrl: undefined,
      teams: undefined,
      profile: undefined,
    },
  })
})

test('what the settings say otherwise can be set for the process', () => {
  const { environment } = readEnvironment({
    RETENTION_DAYS: '7',
    ALLOWED_ORIGINS: 'https://intranet.example.org https://a.example',
  })
  expect(environment.retentionDays).toBe(7)
  expect(environment.allowedOrigins).toEqual(['https://intranet.example.org', 'https://a.example'])
})

test('everything that is wrong is told at once', () => {
  const { problems } = readEnvironment({
    PORT: '80a',
    RETENTION_DAYS: '0',
    REDIS_URL: 'http://localhost',
    ALLOWED_ORIGINS: 'https://intranet.example.org, intranet, https://a.example/path',
    TEAMS_CLIENT_ID: 'abc',
    PROFILE_KEY: '/etc/mail-guide/profile.key',
  })
  expect(problems).toEqual([
    { key: 'origin', values: { value: 'intranet' } },
    { key: 'origin', values: { value: 'https://a.example/path' } },
    { key: 'redis', values: {} },
    { key: 'teams-incomplete', values: { missing: 'TEAMS_CLIENT_SECRET, TEAMS_TENANT_ID' } },
    { key: 'profile-incomplete', values: { missing: 'PROFILE_CERTIFICATE' } },
    { key: 'port', values: { value: '80a' } },
    { key: 'days', values: { value: '0' } },
  ])
})

describe('Teams', () => {
  const all = { TEAMS_CLIENT_ID: 'a', TEAMS_CLIENT_SECRET: 'b', TEAMS_TENANT_ID: 'c' }

  test('is on when all three credentials are there', () => {
    const { environment } = readEnvironment(all)
    expect(environment.teams).toEqual({ clientId: 'a', clientSecret: 'b', tenantId: 'c' })
  })

  test('stays off when a variable is set to nothing', () => {
    const { environment, problems } = readEnvironment({ ...all, TEAMS_CLIENT_SECRET: ' ' })
    expect(environment.teams).toBeUndefined()
    expect(problems).toHaveLength(1)
  })
})
