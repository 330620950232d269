import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLIENT_ID } from './authority.ts'
import { startTeamsBot, type TeamsBot } from './teams-bot.ts'

// Messages that want their answer in the response (`expectReplies`): nothing is sent.

let teams: TeamsBot
beforeAll(async () => {
  teams = await startTeamsBot()
})
afterAll(async () => {
  expect(teams.received).toEqual([])
  await teams.close()
})

const QUESTION = 'Welche Ports brauche ich für IMAP?'
const NO_ADDRESS = { serviceUrl: undefined, deliveryMode: 'expectReplies' }

const ask = (more: Record<string, unknown>) =>
  teams.post(teams.message(QUESTION, { ...NO_ADDRESS, ...more }))

const replies = async (more: Record<string, unknown>) => {
  const { status, text } = await ask(more)
  expect(status).toBe(200)
  return JSON.parse(text).activities
}

test('the reply belongs to its message and conversation, and says who speaks to whom', async () => {
  const conversation = { id: 'a:replies', conversationType: 'personal' }
  expect(await replies({ id: 'r1', conversation })).toMatchObject([
    {
      ...{ type: 'message', channelId: 'msteams', locale: 'de', replyToId: 'r1' },
      conversation,
      ...{ from: { id: `28:${CLIENT_ID}` }, recipient: { id: '29:person', name: 'Erika' } },
      attachments: [{ content: { type: 'AdaptiveCard' } }],
    },
  ])
})

test('the name of the bot is no part of the question', async () => {
  const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: `28:${CLIENT_ID}` } }
  const said = await replies({ text: '<at>Bot</at> count', entities: [mention] })
  expect(JSON.stringify(said)).toContain('turn 1')
})

test('a button asks its question', async () => {
  const said = await replies({
    text: null,
    value: { question: { topic: 'password-set', slots: {} } },
  })
  expect(JSON.stringify(said)).toContain('So setzen Sie das Passwort')
})

test('a letter to copy comes as a second message', async () => {
  const said = await replies({ value: { letter: 'Guten Tag, es hakt.', subject: 'Hilfe' } })
  expect(said).toMatchObject([{ type: 'message' }, { text: 'Guten Tag, es hakt.' }])
})

test('a turn that fails apologises', async () => {
  const said = await replies({ text: 'explode' })
  expect(JSON.stringify(said)).toContain('Es tut mir leid')
})

test('what is empty may also be null, and fields that nobody reads mean nothing', async () => {
  const empty = { entities: null, locale: null, attachments: null, timestamp: 5, relatesTo: {} }
  expect(await replies(empty)).toHaveLength(1)
})

test('the same message again is not answered twice', async () => {
  const same = { id: 'same', conversation: { id: 'a:replies-same' } }
  expect(await replies(same)).toHaveLength(1)
  expect(await ask(same)).toEqual({ status: 200, text: '' })
})

test('entities that are none are refused', async () => {
  expect((await ask({ entities: 'all' })).status).toBe(400)
  expect((await ask({ entities: [{}] })).status).toBe(400)
})

test('being added is greeted in the response, too', async () => {
  const said = await replies({
    type: 'conversationUpdate',
    membersAdded: [{ id: `28:${CLIENT_ID}` }],
  })
  expect(said).toHaveLength(1)
})
