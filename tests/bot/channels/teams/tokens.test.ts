import { describe, expect, test } from 'vitest'
import { CLIENT_ID } from './authority.ts'
import type { TeamsBot } from './teams-bot.ts'
import { withTeamsBot } from './with-teams-bot.ts'

let teams: TeamsBot
withTeamsBot((bot) => {
  teams = bot
})

describe('a token', () => {
  const refused = async (token: string, body: unknown = teams.message('count')) => {
    const { status, text } = await teams.post(body, token)
    expect(teams.received).toHaveLength(0)
    expect(text).not.toMatch(/node_modules|\.ts:/)
    return status
  }

  test('is required', async () => {
    expect(await refused('')).toBe(401)
    expect(
      (await teams.post(teams.message('count'), '', { authorization: 'Basic eDp5' })).status,
    ).toBe(401)
  })

  test('of another issuer is refused, even when signed with the trusted key', async () => {
    expect(await refused(teams.authority.token({ iss: 'https://evil.example/' }))).toBe(403)
    expect(await refused(teams.authority.token({ iss: 'https://sts.windows.net/other/' }))).toBe(
      403,
    )
  })

  test('for another bot is refused', async () => {
    expect(await refused(teams.authority.token({ aud: 'another-bot' }))).toBe(403)
    expect(await refused(teams.authority.token({ aud: ['another-bot', CLIENT_ID] }))).toBe(403)
  })

  test('that has expired, or is not valid yet, is refused', async () => {
    expect(await refused(teams.authority.token({ exp: teams.authority.now() - 400 }))).toBe(401)
    expect(await refused(teams.authority.token({ nbf: teams.authority.now() + 900 }))).toBe(401)
  })

  test('signed with a foreign key under a known name is refused', async () => {
    expect(await refused(teams.authority.token({}, { key: teams.authority.keys.foreign }))).toBe(
      401,
    )
  })

  test('signed with a key that may not speak for Teams is refused', async () => {
    expect(await refused(teams.authority.token({}, { key: teams.authority.keys.skype }))).toBe(403)
  })

  test.each(['none', 'HS256', 'RS512'])('of algorithm %s is refused', async (alg) => {
    expect(await refused(teams.authority.token({}, { header: { alg } }))).toBe(403)
  })

  test('whose content was changed is refused', async () => {
    const [header, , signature] = teams.authority.token().split('.')
    const claims = Buffer.from(
      JSON.stringify({
        iss: teams.authority.trust.issuer,
        aud: CLIENT_ID,
        serviceurl: teams.authority.serviceUrl,
        exp: 9_999_999_999,
      }),
    )
    expect(await refused(`${header}.${claims.toString('base64url')}.${signature}`)).toBe(401)
  })

  test('that is garbage is refused', async () => {
    expect(await refused('a.b.c')).toBe(403)
    expect(await refused('x'.repeat(7_000))).toBe(401)
  })

  test('with an unknown key costs no request to the authority', async () => {
    const before = teams.authority.requests.length
    for (const kid of ['a', 'b', 'c', 'd']) {
      expect(await refused(teams.authority.token({}, { header: { kid } }))).toBe(403)
    }
    expect(teams.authority.requests.length - before).toBe(0)
  })

  test('for another service address is refused', async () => {
    expect(
      await refused(teams.authority.token({ serviceurl: 'https://smba.trafficmanager.net/de/' })),
    ).toBe(403)
    expect(await refused(teams.authority.token({ serviceurl: undefined }))).toBe(403)
  })

  test('for a service address that is none of Teams’ is refused', async () => {
    const serviceUrl = 'http://169.254.169.254/latest'
    const token = teams.authority.token({ serviceurl: serviceUrl })
    expect(await refused(token, teams.message('count', { serviceUrl }))).toBe(403)
  })
})

test('a thousand tokens that nobody knows are refused, and the Bot Connector at the same address is not', async () => {
  const known = teams.authority.token({ serviceurl: teams.authority.serviceUrl, jti: 'known' })
  expect((await teams.post(teams.message('count'), known)).status).toBe(200)
  const forge = (jti: number) =>
    teams.authority.token({ jti }, { key: teams.authority.keys.foreign })
  const flood = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => teams.post(teams.message('count'), forge(index))),
  )
  const refused = flood.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(500)
  expect(refused[0]?.text).toContain('TooManyRequests')
  expect(flood.filter(({ status }) => status === 200)).toEqual([])
  expect((await teams.post(teams.message('count'), known)).status).toBe(200)
})
