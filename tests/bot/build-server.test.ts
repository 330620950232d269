import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from '../../bot/build-server.ts'
import { buildWidget } from '../../bot/help-center/build-widget.ts'
import { botFlags } from '../../scripts/bot-flags.mjs'
import { freePort } from '../../scripts/free-port.ts'
import { ensureModel } from '../../scripts/train.ts'
import { direct } from './direct-line-driver.ts'
import { settings } from './start-test-bot.ts'

/** Below the project, because packages are found from there. */
let built: string
/** Somewhere else: what the bot reads it must not look for where it is started. */
let folder: string

beforeAll(async () => {
  ensureModel()
  if (!existsSync('dist/help-center')) await buildWidget(resolve('dist/help-center'))
  mkdirSync('dist', { recursive: true })
  built = mkdtempSync(resolve('dist/bot-'))
  folder = mkdtempSync(join(tmpdir(), 'built-bot-'))
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  await buildServer(built, { main: resolve('bot/main.ts') })
})
afterAll(() => {
  for (const made of [built, folder]) rmSync(made, { recursive: true })
})

/** The built bot as the unit runs it; resolves once it listens. */
async function start() {
  const child = spawn(process.execPath, [...botFlags(), join(built, 'main.js')], {
    cwd: folder,
    env: {
      LC_ALL: 'en_GB.UTF-8',
      SETTINGS: join(folder, 'settings.json'),
      PORT: String(await freePort()),
      DATA_FOLDER: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const errors = text(child.stderr)
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(async () => Promise.reject(new Error(await errors))),
  ])
  const client = direct(String(/http:\S+/.exec(String(line))))
  return {
    async ask(question: string) {
      const conversation = await client.start('en-GB')
      await client.say(conversation, question)
      const [answer] = await client.answers(conversation, 1)
      return answer?.text
    },
    /** How it ended, and what it complained of until then. */
    async stop() {
      child.kill('SIGTERM')
      const [code, signal] = await ended
      return { code, signal, errors: await errors }
    },
  }
}

const QUESTION = 'Which server do I enter for IMAP?'

test('the built bot answers from a thread of its own and ends cleanly', async () => {
  const bot = await start()
  expect(await bot.ask(QUESTION)).toContain('imap.example.org')
  // A thread that could not be started would be complained of; see below.
  expect(await bot.stop()).toEqual({ code: 0, signal: null, errors: '' })
})

test.skipIf(availableParallelism() < 2)(
  'without the built thread it complains and answers all the same',
  async () => {
    rmSync(join(built, 'turn-worker.js'), { force: true })
    const bot = await start()
    expect(await bot.ask(QUESTION)).toContain('imap.example.org')
    const { code, errors } = await bot.stop()
    expect(errors).toContain('thread-ended')
    expect(code).toBe(0)
  },
)
