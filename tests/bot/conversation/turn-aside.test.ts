import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { nextPause, startTurnAside } from '../../../bot/conversation/turn-aside.ts'
import type { TurnRequest } from '../../../bot/conversation/turn-message.ts'
import { ensureModel, loadPhrases, MODEL_FILE } from '../../../scripts/train.ts'
import type { Answer } from '../../../shared/answers/answer.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import { startTeamsBot } from '../channels/teams/teams-bot.ts'
import { settings, startTestBot } from '../start-test-bot.ts'

const turn = createTurn(ensureModel())
const NOW = '2026-11-26T10:00:00Z'
let stopping = new AbortController()
afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
})

function start(modelFile: string) {
  const ends: unknown[] = []
  const back = Promise.withResolvers<void>()
  let tellEnd = () => {}
  const turnAside = startTurnAside(
    { modelFile, settings },
    {
      signal: stopping.signal,
      onEnd: (error) => {
        ends.push(error)
        tellEnd()
      },
      onBack: back.resolve,
    },
  )
  /** Resolves when a thread ends, from now on. */
  const end = () =>
    new Promise<void>((resolve) => {
      tellEnd = resolve
    })
  const ask = (text: string) => turnAside(requestOf(text))
  return { turnAside, ask, ends, end, back: back.promise }
}

const requestOf = (text: string) => ({
  input: { kind: 'text', text, uiLanguage: 'de' } as const,
  context: EMPTY_CONTEXT,
})

/** What is undefined does not come through. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))
const turnHere = ({ input, context }: TurnRequest) => asJson(turn(input, context, settings))

/** A model's file that is not there yet. */
function missingModel() {
  const folder = mkdtempSync(join(tmpdir(), 'model-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'model.json')
  return { file, write: () => copyFileSync(MODEL_FILE, file) }
}

test('many turns at once are those of this thread, each for the one who asked', async () => {
  const { turnAside, ends } = start(MODEL_FILE)
  const requests = Array.from({ length: 50 }, (_, index) => [
    `Welche Ports brauche ich für IMAP? Und wo setze ich mein Passwort? (${index})`,
    `Outlook sagt 0x800CCC0E ${index}`,
    `mein passwort: Geheim${index}!x geht nicht`,
  ])
    .flat()
    .map(requestOf)
  const turns = await Promise.all(requests.map(turnAside))
  expect(turns.map(asJson)).toEqual(requests.map(turnHere))
  expect(ends).toEqual([])
})

test('whole conversations are the same on both threads, answers that come again are the same object', async () => {
  const { turnAside } = start(MODEL_FILE)
  const texts = loadPhrases().filter((_, index) => index % 60 === 0)
  expect(texts.length).toBeGreaterThan(300)
  const talk = async () => {
    const there: (Answer | undefined)[] = []
    const here: Answer[] = []
    let context = EMPTY_CONTEXT
    for (const { text } of texts) {
      const request = { input: { kind: 'text', text, uiLanguage: 'de' } as const, context }
      const taken = await turnAside(request)
      const expected = turn(request.input, context, settings)
      expect(asJson(taken)).toEqual(asJson(expected))
      there.push(taken?.answer)
      here.push(expected.answer)
      context = expected.context
    }
    return { there, here }
  }
  // Whole the first and the second time, then by number.
  await talk()
  const second = await talk()
  const third = await talk()
  const isSame = texts.map((_, index) => third.here[index] === second.here[index])
  expect(isSame.filter(Boolean).length).toBeGreaterThan(texts.length / 3)
  expect(texts.map((_, index) => third.there[index] === second.there[index])).toEqual(isSame)
})

test('a button and what is known to be down go there too', async () => {
  const { turnAside } = start(MODEL_FILE)
  const outage = {
    servers: [{ protocol: 'imap', host: 'imap.example.org' }],
    lookedAt: NOW,
  } as const
  const question = { topic: 'receive-fails', slots: { protocol: 'imap' } } as const
  const request = { input: { kind: 'question', question } as const, context: EMPTY_CONTEXT, outage }
  const expected = asJson(turn(request.input, EMPTY_CONTEXT, settings, outage))
  expect(asJson(await turnAside(request))).toEqual(expected)
  const { outage: _, ...without } = request
  expect(asJson(await turnAside(without))).not.toEqual(expected)
})

test('a turn that throws is left to this thread, and the other one goes on', async () => {
  const { turnAside, ask, ends } = start(MODEL_FILE)
  // Nothing that can be typed does that: a context that no version of ours ever wrote.
  const broken = JSON.parse('{"version":1,"slots":null,"offered":null}')
  const request = { ...requestOf('Welche Ports brauche ich?'), context: broken }
  expect(() => turn(request.input, broken, settings)).toThrow()
  const [thrown, next] = await Promise.all([
    turnAside(request),
    ask('Wie richte ich Thunderbird ein?'),
  ])
  expect(thrown).toBeUndefined()
  expect(next?.topic).toBe('client-setup')
  expect(ends).toEqual([])
})

test('when the thread ends, whoever waits goes on without it, and it is told once', async () => {
  const { ask, ends } = start('/nowhere/model.json')
  expect(await Promise.all(['eins', 'zwei'].map(ask))).toEqual([undefined, undefined])
  expect(await ask('drei')).toBeUndefined()
  expect(ends).toHaveLength(1)
})

test('a thread that has ended is started again, and takes turns again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { file, write } = missingModel()
  const { ask, end, ends, back } = start(file)
  await end()
  expect(await ask('Wo?')).toBeUndefined()
  write()
  vi.advanceTimersByTime(1_000)
  await back
  const message = 'Wie richte ich Thunderbird ein?'
  expect(asJson(await ask(message))).toEqual(turnHere(requestOf(message)))
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
  const { ask, ends } = start(MODEL_FILE)
  const asked = ask('Wie richte ich Thunderbird ein?')
  stopping.abort()
  await asked
  expect(await ask('Und jetzt?')).toBeUndefined()
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
  expect(new Set(teams.reports.map(({ code }) => code))).toEqual(new Set(['thread-ended']))
  await teams.close()
})

test('a bot reports that its thread has ended, and that it is back', async () => {
  const { file, write } = missingModel()
  const bot = await startTestBot({ modelFile: file })
  const codes = () => bot.reports.map(({ code }) => code)
  await expect.poll(codes, { timeout: 20_000 }).toContain('thread-ended')
  write()
  await expect.poll(codes, { timeout: 20_000 }).toContain('thread-back')
  expect(codes().at(-1)).toBe('thread-back')
  await bot.close()
})
