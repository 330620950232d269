import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { nextPause, startHearing } from '../../../bot/understanding/hear-aside.ts'
import { ensureModel, MODEL_FILE } from '../../../scripts/train.ts'
import { hear } from '../../../shared/conversation/hear.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'
import { startTeamsBot } from '../channels/teams/teams-bot.ts'
import { startTestBot } from '../start-test-bot.ts'

const understand = createUnderstanding(ensureModel())
let stopping = new AbortController()
afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
})

function start(modelFile: string) {
  const ends: unknown[] = []
  const back = Promise.withResolvers<void>()
  let tellEnd = () => {}
  const hearAside = startHearing(modelFile, {
    signal: stopping.signal,
    onEnd: (error) => {
      ends.push(error)
      tellEnd()
    },
    onBack: back.resolve,
  })
  /** Resolves when a thread ends, from now on. */
  const end = () =>
    new Promise<void>((resolve) => {
      tellEnd = resolve
    })
  return { hearAside, ends, end, back: back.promise }
}

/** A model's file that is not there yet. */
function missingModel() {
  const folder = mkdtempSync(join(tmpdir(), 'model-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'model.json')
  return { file, write: () => copyFileSync(MODEL_FILE, file) }
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

test('a thread that has ended is started again, and hears again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { file, write } = missingModel()
  const { hearAside, end, ends, back } = start(file)
  await end()
  expect(await hearAside('Wo?')).toBeUndefined()
  write()
  vi.advanceTimersByTime(1_000)
  await back
  const message = 'Wie richte ich Thunderbird ein?'
  expect(await hearAside(message)).toEqual(JSON.parse(JSON.stringify(hear(message, understand))))
  expect(ends).toHaveLength(1)
})

test('a thread that ends at once is not started all the time, and after a shutdown not at all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  let starts = 0
  const count = () => starts++
  process.on('worker', count)
  onTestFinished(() => void process.off('worker', count))
  const advance = async (milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds)
    await new Promise(setImmediate)
    return starts
  }

  const { end, ends } = start('/nowhere/model.json')
  await end()
  for (const [before, pause] of [1_000, 2_000, 4_000].entries()) {
    const ended = end()
    expect(await advance(pause - 1)).toBe(before + 1)
    expect(await advance(1)).toBe(before + 2)
    await ended
  }
  expect(ends).toHaveLength(4)
  stopping.abort()
  expect(await advance(600_000)).toBe(4)
})

test('the pause before a start doubles up to five minutes, and begins anew after a thread that lasted', () => {
  expect(nextPause(undefined, 5)).toBe(1_000)
  expect(nextPause(200_000, 59_000)).toBe(300_000)
  expect(nextPause(300_000, 59_000)).toBe(300_000)
  expect(nextPause(300_000, 61_000)).toBe(1_000)
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
  const teams = await startTeamsBot({ modelFile: '/nowhere/model.json' })
  const conversation = { id: 'a:same', conversationType: 'personal' }
  const wanted = { deliveryMode: 'expectReplies', serviceUrl: undefined, conversation }
  const ask = async () => (await teams.post(teams.message('count', wanted))).text
  const all = (await Promise.all([1, 2, 3].map(ask))).join()
  for (const answer of ['turn 1', 'turn 2', 'turn 3']) expect(all).toContain(answer)
  // On a slow machine it was started, and ended, once more meanwhile.
  expect(new Set(teams.reports.map(({ code }) => code))).toEqual(new Set(['hearing-ended']))
  await teams.close()
})

test('a bot reports that its thread has ended, and that it is back', async () => {
  const { file, write } = missingModel()
  const bot = await startTestBot({ modelFile: file })
  const codes = () => bot.reports.map(({ code }) => code)
  await expect.poll(codes, { timeout: 20_000 }).toContain('hearing-ended')
  write()
  await expect.poll(codes, { timeout: 20_000 }).toContain('hearing-back')
  expect(codes().at(-1)).toBe('hearing-back')
  await bot.close()
})
