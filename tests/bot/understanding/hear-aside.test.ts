import { afterEach, expect, test } from 'vitest'
import { startHearing } from '../../../bot/understanding/hear-aside.ts'
import { ensureModel, MODEL_FILE } from '../../../scripts/train.ts'
import { hear } from '../../../shared/conversation/hear.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'
import { CLIENT_ID, startAuthority, TENANT_ID } from '../channels/teams/authority.ts'
import { startTestBot } from '../start-test-bot.ts'

const understand = createUnderstanding(ensureModel())
let stopping = new AbortController()
afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
})

function start(modelFile: string) {
  const ends: unknown[] = []
  const { signal } = stopping
  const hearAside = startHearing(modelFile, { signal, onEnd: (error) => ends.push(error) })
  return { hearAside, ends }
}

test('many messages at once are heard as on this thread, each by the one who asked', async () => {
  const { hearAside, ends } = start(MODEL_FILE)
  const messages = Array.from({ length: 50 }, (_, index) => [
    `Welche Ports brauche ich für IMAP? Und wo setze ich mein Passwort? (${index})`,
    `Outlook sagt 0x800CCC0E ${index}`,
    `mein passwort: Geheim${index}!x geht nicht`,
  ]).flat()
  const heard = await Promise.all(messages.map(hearAside))
  // As JSON, because that is how it comes: what is undefined does not.
  const here = messages.map((message) => JSON.parse(JSON.stringify(hear(message, understand))))
  expect(heard).toEqual(here)
  expect(ends).toEqual([])
})

test('when the thread ends, whoever waits goes on without it, and it is told once', async () => {
  const { hearAside, ends } = start('/nowhere/model.json')
  expect(await Promise.all(['eins', 'zwei'].map(hearAside))).toEqual([undefined, undefined])
  expect(await hearAside('drei')).toBeUndefined()
  expect(ends).toHaveLength(1)
})

test('a shutdown lets nobody wait, and is no trouble', async () => {
  const { hearAside, ends } = start(MODEL_FILE)
  const asked = hearAside('Wie richte ich Thunderbird ein?')
  stopping.abort()
  await asked
  expect(await hearAside('Und jetzt?')).toBeUndefined()
  expect(ends).toEqual([])
})

test('a bot whose thread ends answers all the same', async () => {
  const authority = await startAuthority()
  const { trust } = authority
  const teams = { clientId: CLIENT_ID, clientSecret: 'secret', tenantId: TENANT_ID, trust }
  const bot = await startTestBot({ teams, modelFile: '/nowhere/model.json' })
  const ask = async (id: number) => {
    const answered = await fetch(`${bot.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${authority.token()}` },
      body: JSON.stringify({
        ...{ type: 'message', id: `m${id}`, channelId: 'msteams', deliveryMode: 'expectReplies' },
        ...{ conversation: { id: 'c' }, from: { id: 'p' }, recipient: { id: 'b' }, text: 'count' },
      }),
    })
    return JSON.stringify(await answered.json())
  }
  const all = (await Promise.all([1, 2, 3].map(ask))).join()
  for (const answer of ['turn 1', 'turn 2', 'turn 3']) expect(all).toContain(answer)
  expect(bot.reports.map(({ code }) => code)).toEqual(['hearing-ended'])
  await bot.close()
  await authority.stop()
})
