import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isMicrosoftService } from '../../../../bot/channels/teams/options.ts'
import { startTestBot } from '../../start-test-bot.ts'
import { CLIENT_ID, startAuthority, TENANT_ID } from './authority.ts'

let authority: Awaited<ReturnType<typeof startAuthority>>
let bot: Awaited<ReturnType<typeof startTestBot>>

beforeAll(async () => {
  authority = await startAuthority()
  const { trust } = authority
  const registration = { clientId: CLIENT_ID, clientSecret: 'secret', tenantId: TENANT_ID }
  bot = await startTestBot({ teams: { ...registration, trust } })
})
afterAll(async () => {
  await bot.close()
  await authority.stop()
})
beforeEach(() => {
  authority.received.length = 0
})

let count = 0
/** A message as Teams sends it. */
function message(text: string, more: Record<string, unknown> = {}) {
  return {
    type: 'message',
    id: `m${++count}`,
    channelId: 'msteams',
    serviceUrl: authority.serviceUrl,
    conversation: { id: `a:conversation-${count}`, conversationType: 'personal' },
    from: { id: '29:person', name: 'Erika' },
    recipient: { id: `28:${CLIENT_ID}`, name: 'Bot' },
    locale: 'de-DE',
    text,
    ...more,
  }
}

async function post(body: unknown, token = authority.token(), headers = {}) {
  const response = await fetch(`${bot.origin}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

const cardsSent = () => JSON.stringify(authority.received.map(({ body }) => body))

describe('a message from Teams', () => {
  test('is answered to the service address of its token, with our token and a card', async () => {
    const sent = message('Welche Ports brauche ich für IMAP?')
    expect((await post(sent)).status).toBe(200)
    expect(authority.received).toMatchObject([
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
    expect(cardsSent()).toContain('imap.example.org')
    expect(authority.received[0]?.body).not.toHaveProperty('text')
    expect(cardsSent().length).toBeLessThan(50_000)
  })

  test('in a channel is understood without the name of the bot', async () => {
    const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: `28:${CLIENT_ID}` } }
    const conversation = { id: '19:abc@thread.tacv2;messageid=17', conversationType: 'channel' }
    await post(message('<at>Bot</at> count', { entities: [mention], conversation }))
    expect(cardsSent()).toContain('turn 1')
  })

  test('is remembered: the next turn knows it', async () => {
    const conversation = { id: 'a:same', conversationType: 'personal' }
    for (const _ of [1, 2]) await post(message('count', { conversation }))
    expect(cardsSent()).toContain('turn 2')
  })

  test('that Teams sends again is answered once', async () => {
    const same = message('count')
    expect(await Promise.all([post(same), post(same)])).toMatchObject([
      { status: 200 },
      { status: 200 },
    ])
    await post(same)
    expect(authority.received).toHaveLength(1)
  })

  test('that is a clicked button asks its question', async () => {
    const value = { question: { topic: 'password-set', slots: {} } }
    await post(message('', { value }))
    expect(cardsSent()).toContain('So setzen Sie das Passwort')
  })

  test('that is a changed letter is shown to copy and to mail, without its secret, and goes to nobody', async () => {
    const letter = 'Guten Tag, mein Passwort: Sommer2026! geht nicht.'
    await post(message('', { value: { letter, subject: 'Hilfe' } }))
    const [shown, text, ...others] = authority.received.map(({ body }) => body)
    expect(JSON.stringify(shown)).toContain('mailto:helpdesk@example.org?subject=Hilfe&body=Guten')
    expect(JSON.stringify(shown)).toContain('wie ein Passwort aussieht')
    expect(text).toMatchObject({ text: 'Guten Tag, mein Passwort: ••••••! geht nicht.' })
    expect(others).toEqual([])
    expect(cardsSent()).not.toContain('Sommer2026')
  })

  test('whose turn fails is answered with an apology, not with the insides', async () => {
    expect((await post(message('explode'))).status).toBe(200)
    expect(cardsSent()).toContain('Es tut mir leid')
    expect(cardsSent()).not.toMatch(/failed|source code|bug/)
  })

  test('that asks for its answer in the response gets it there, and nothing is sent', async () => {
    const { serviceUrl: _none, ...rest } = message('count', { deliveryMode: 'expectReplies' })
    const { status, text } = await post(rest)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ activities: [{ channelId: 'msteams' }] })
    expect(text).not.toContain('_channelId')
    expect(authority.received).toHaveLength(0)
  })
})

describe('being added', () => {
  const added = (ids: string[], conversationType: string) =>
    message('', {
      type: 'conversationUpdate',
      membersAdded: ids.map((id) => ({ id })),
      conversation: { id: `a:${Math.random()}`, conversationType },
    })

  test('the bot greets once, where it was added itself', async () => {
    await post(added(['29:person', `28:${CLIENT_ID}`], 'personal'))
    expect(authority.received).toHaveLength(1)
  })

  test('the bot does not greet everybody who joins a team', async () => {
    await post(added(['29:somebody', '29:another'], 'channel'))
    expect(authority.received).toHaveLength(0)
  })
})

describe('a token', () => {
  const refused = async (token: string, body: unknown = message('count')) => {
    const { status, text } = await post(body, token)
    expect(authority.received).toHaveLength(0)
    expect(text).not.toMatch(/node_modules|\.ts:/)
    return status
  }

  test('is required', async () => {
    expect(await refused('')).toBe(401)
    expect((await post(message('count'), '', { authorization: 'Basic eDp5' })).status).toBe(401)
  })

  test('of another issuer is refused, even when signed with the trusted key', async () => {
    expect(await refused(authority.token({ iss: 'https://evil.example/' }))).toBe(403)
    expect(await refused(authority.token({ iss: 'https://sts.windows.net/other/' }))).toBe(403)
  })

  test('for another bot is refused', async () => {
    expect(await refused(authority.token({ aud: 'another-bot' }))).toBe(403)
    expect(await refused(authority.token({ aud: ['another-bot', CLIENT_ID] }))).toBe(403)
  })

  test('that has expired, or is not valid yet, is refused', async () => {
    expect(await refused(authority.token({ exp: authority.now() - 400 }))).toBe(401)
    expect(await refused(authority.token({ nbf: authority.now() + 900 }))).toBe(401)
  })

  test('signed with a foreign key under a known name is refused', async () => {
    expect(await refused(authority.token({}, { key: authority.keys.foreign }))).toBe(401)
  })

  test('signed with a key that may not speak for Teams is refused', async () => {
    expect(await refused(authority.token({}, { key: authority.keys.skype }))).toBe(403)
  })

  test.each(['none', 'HS256', 'RS512'])('of algorithm %s is refused', async (alg) => {
    expect(await refused(authority.token({}, { header: { alg } }))).toBe(403)
  })

  test('whose content was changed is refused', async () => {
    const [header, , signature] = authority.token().split('.')
    const claims = Buffer.from(
      JSON.stringify({
        iss: authority.trust.issuer,
        aud: CLIENT_ID,
        serviceurl: authority.serviceUrl,
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
    const before = authority.requests.length
    for (const kid of ['a', 'b', 'c', 'd']) {
      expect(await refused(authority.token({}, { header: { kid } }))).toBe(403)
    }
    expect(authority.requests.length - before).toBe(0)
  })

  test('for another service address is refused', async () => {
    expect(
      await refused(authority.token({ serviceurl: 'https://smba.trafficmanager.net/de/' })),
    ).toBe(403)
    expect(await refused(authority.token({ serviceurl: undefined }))).toBe(403)
  })

  test('for a service address that is none of Teams’ is refused', async () => {
    const serviceUrl = 'http://169.254.169.254/latest'
    const token = authority.token({ serviceurl: serviceUrl })
    expect(await refused(token, message('count', { serviceUrl }))).toBe(403)
  })
})

describe('a body', () => {
  test.each([
    ['broken JSON', '{"type":', 400],
    ['a list', '[]', 400],
    ['no conversation', { ...{ type: 'message', channelId: 'msteams' } }, 400],
    ['three megabytes', `{"text":"${'x'.repeat(3_000_000)}"}`, 413],
  ])('of %s is refused with a reason', async (_what, body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  test.each(['../../../admin?x=', 'a/b', 'a%2fb', 'a#b', 'a b', 'a\\b'])(
    'with the conversation id %j is refused: it would lead elsewhere',
    async (id) => {
      expect((await post(message('count', { conversation: { id } }))).status).toBe(400)
      expect((await post(message('count', { id }))).status).toBe(400)
      expect(authority.received).toHaveLength(0)
    },
  )

  test('of another channel is refused', async () => {
    expect((await post(message('count', { channelId: 'directline' }))).status).toBe(400)
  })

  test('with 50,000 characters is answered in words', async () => {
    expect((await post(message('ä'.repeat(50_000)))).status).toBe(200)
    expect(cardsSent()).toContain('4000 Zeichen')
  })
})

test('a thousand tokens that nobody knows are refused, and the Bot Connector at the same address is not', async () => {
  const known = authority.token({ serviceurl: authority.serviceUrl, jti: 'known' })
  expect((await post(message('count'), known)).status).toBe(200)
  const forge = (jti: number) => authority.token({ jti }, { key: authority.keys.foreign })
  const flood = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => post(message('count'), forge(index))),
  )
  const refused = flood.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(500)
  expect(refused[0]?.text).toContain('TooManyRequests')
  expect(flood.filter(({ status }) => status === 200)).toEqual([])
  expect((await post(message('count'), known)).status).toBe(200)
})

test('who floods the bot is refused alone', async () => {
  const { serviceUrl: _none, ...loud } = message('count', { deliveryMode: 'expectReplies' })
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      post({ ...loud, id: `flood-${index}`, from: { id: '29:loud' } }),
    ),
  )
  const refused = all.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(10)
  expect(refused[0]?.text).toContain('TooManyRequests')
  expect((await post(message('count'))).status).toBe(200)
})

test.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://europe.smba.trafficmanager.net/', true],
  ['https://api.botframework.com/', true],
  ['http://smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8080/', false],
  ['https://user@smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evilbotframework.com/', false],
  ['https://evil.blob.core.windows.net/', false],
  ['not an address', false],
])('answers may be sent to %s: %s', (address, isTrusted) => {
  expect(isMicrosoftService(address)).toBe(isTrusted)
})

test('without credentials there is no Teams', async () => {
  const other = await startTestBot()
  const response = await fetch(`${other.origin}/api/messages`, { method: 'POST', body: '{}' })
  await other.close()
  expect(response.status).toBe(404)
})
