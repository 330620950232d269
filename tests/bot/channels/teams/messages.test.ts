import { describe, expect, test } from 'vitest'
import { startTestBot } from '../../start-test-bot.ts'
import { CLIENT_ID } from './authority.ts'
import type { TeamsBot } from './teams-bot.ts'
import { withTeamsBot } from './with-teams-bot.ts'

let teams: TeamsBot
withTeamsBot((bot) => {
  teams = bot
})

describe('a message from Teams', () => {
  test('is answered to the service address of its token, with our token and a card', async () => {
    const sent = teams.message('Welche Ports brauche ich für IMAP?')
    expect((await teams.post(sent)).status).toBe(200)
    expect(teams.received).toMatchObject([
      {
        path: `/service/v3/conversations/${sent.conversation.id}/activities/${sent.id}`,
        authorization: 'Bearer our-token',
        body: {
          summary: expect.stringContaining('IMAP'),
          attachments: [{ content: { type: 'AdaptiveCard', version: '1.5' } }],
          channelData: { feedbackLoop: { type: 'default' } },
        },
      },
    ])
    expect(teams.said()).toContain('imap.example.org')
    expect(teams.received[0]?.body).not.toHaveProperty('text')
    expect(teams.said().length).toBeLessThan(50_000)
  })

  test('in a channel is understood without the name of the bot', async () => {
    const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: `28:${CLIENT_ID}` } }
    const conversation = { id: '19:abc@thread.tacv2;messageid=17', conversationType: 'channel' }
    await teams.post(teams.message('<at>Bot</at> count', { entities: [mention], conversation }))
    expect(teams.said()).toContain('turn 1')
  })

  test('is remembered: the next turn knows it', async () => {
    const conversation = { id: 'a:same', conversationType: 'personal' }
    for (const _ of [1, 2]) await teams.post(teams.message('count', { conversation }))
    expect(teams.said()).toContain('turn 2')
  })

  test('that Teams sends again is answered once', async () => {
    const same = teams.message('count')
    expect(await Promise.all([teams.post(same), teams.post(same)])).toMatchObject([
      { status: 200 },
      { status: 200 },
    ])
    await teams.post(same)
    expect(teams.received).toHaveLength(1)
  })

  test('that is changed is answered anew, once for each change; one that came back after deletion is not', async () => {
    const sent = teams.message('count')
    const changed = (timestamp: string, eventType = 'editMessage') =>
      teams.post({ ...sent, type: 'messageUpdate', timestamp, channelData: { eventType } })
    await teams.post(sent)
    await changed('2026-11-26T10:00:00Z')
    await changed('2026-11-26T10:00:00Z')
    expect(teams.received).toHaveLength(2)
    await changed('2026-11-26T10:01:00Z')
    expect(teams.received).toHaveLength(3)
    expect(teams.said()).toContain('turn 3')
    await changed('2026-11-26T10:02:00Z', 'undeleteMessage')
    expect(teams.received).toHaveLength(3)
  })

  test('that is a clicked button asks its question', async () => {
    const value = { question: { topic: 'password-set', slots: {} } }
    await teams.post(teams.message('', { value }))
    expect(teams.said()).toContain('So setzen Sie das Passwort')
  })

  test('that is a changed letter is shown to copy and to mail, without its secret, and goes to nobody', async () => {
    const letter = 'Guten Tag, mein Passwort: Sommer2026! geht nicht.'
    await teams.post(teams.message('', { value: { letter, subject: 'Hilfe' } }))
    const [shown, text, ...others] = teams.received.map(({ body }) => body)
    expect(JSON.stringify(shown)).toContain('mailto:helpdesk@example.org?subject=Hilfe&body=Guten')
    expect(JSON.stringify(shown)).toContain('wie ein Passwort aussieht')
    expect(text).toMatchObject({ text: 'Guten Tag, mein Passwort: •••••• geht nicht.' })
    expect(others).toEqual([])
    expect(teams.said()).not.toContain('Sommer2026')
  })

  test('whose turn fails is answered with an apology, not with the insides', async () => {
    expect((await teams.post(teams.message('explode'))).status).toBe(200)
    expect(teams.said()).toContain('Es tut mir leid')
    expect(teams.said()).not.toMatch(/failed|source code|bug/)
  })

  test('that asks for its answer in the response gets it there, and nothing is sent', async () => {
    const { serviceUrl: _none, ...rest } = teams.message('count', { deliveryMode: 'expectReplies' })
    const { status, text } = await teams.post(rest)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ activities: [{ channelId: 'msteams' }] })
    expect(text).not.toContain('_channelId')
    expect(teams.received).toHaveLength(0)
  })
})

describe('being added', () => {
  const added = (ids: string[], conversationType: string) =>
    teams.message('', {
      type: 'conversationUpdate',
      membersAdded: ids.map((id) => ({ id })),
      conversation: { id: `a:${Math.random()}`, conversationType },
    })

  test('the bot greets once, where it was added itself', async () => {
    await teams.post(added(['29:person', `28:${CLIENT_ID}`], 'personal'))
    expect(teams.received).toHaveLength(1)
    expect(teams.said()).not.toContain('@')
  })

  test('in a group it says that it has to be mentioned', async () => {
    await teams.post(added([`28:${CLIENT_ID}`], 'groupChat'))
    expect(teams.said()).toContain('„@Bot“')
  })

  test('the bot does not greet everybody who joins a team', async () => {
    await teams.post(added(['29:somebody', '29:another'], 'channel'))
    expect(teams.received).toHaveLength(0)
  })
})

test('without credentials there is no Teams', async () => {
  const other = await startTestBot()
  const response = await fetch(`${other.origin}/api/messages`, { method: 'POST', body: '{}' })
  await other.close()
  expect(response.status).toBe(404)
})
