import { describe, expect, test } from 'vitest'
import type { TeamsBot } from './teams-bot.ts'
import { withTeamsBot } from './with-teams-bot.ts'

let teams: TeamsBot
withTeamsBot((bot) => {
  teams = bot
})

describe('a body', () => {
  test.each([
    ['broken JSON', '{"type":', 400],
    ['a list', '[]', 400],
    ['no conversation', { ...{ type: 'message', channelId: 'msteams' } }, 400],
    ['three megabytes', `{"text":"${'x'.repeat(3_000_000)}"}`, 413],
  ])('of %s is refused with a reason', async (_what, body, status) => {
    expect((await teams.post(body)).status).toBe(status)
  })

  test.each(['../../../admin?x=', 'a/b', 'a%2fb', 'a#b', 'a b', 'a\\b'])(
    'with the conversation id %j is refused: it would lead elsewhere',
    async (id) => {
      expect((await teams.post(teams.message('count', { conversation: { id } }))).status).toBe(400)
      expect((await teams.post(teams.message('count', { id }))).status).toBe(400)
      expect(teams.received).toHaveLength(0)
    },
  )

  test('of another channel is refused', async () => {
    expect((await teams.post(teams.message('count', { channelId: 'directline' }))).status).toBe(400)
  })

  test('with 50,000 characters is answered in words', async () => {
    expect((await teams.post(teams.message('ä'.repeat(50_000)))).status).toBe(200)
    expect(teams.said()).toContain('4000 Zeichen')
  })
})

test('who floods the bot is refused alone', async () => {
  const { serviceUrl: _none, ...loud } = teams.message('count', { deliveryMode: 'expectReplies' })
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      teams.post({ ...loud, id: `flood-${index}`, from: { id: '29:loud' } }),
    ),
  )
  const refused = all.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(10)
  expect(refused[0]?.text).toContain('TooManyRequests')
  expect((await teams.post(teams.message('count'))).status).toBe(200)
})
