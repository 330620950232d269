import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../bot/doctor/check.ts'
import { createOutages } from '../../../bot/doctor/outages.ts'
import { downServers } from '../../../bot/doctor/watch-servers.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import { LANGUAGES, type Language } from '../../../shared/language.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import { startTestBot } from '../start-test-bot.ts'
import { fakeMailServer } from './fake-mail-server.ts'
import { agreeingNetwork, openStage, type Stage } from './stage.ts'

const settings: Settings = {
  mail: {
    imap: { host: 'imap.example.org', port: 993 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
}
const TIME = '2026-11-25T10:00:00.000Z'
const look = (...down: string[]): Report => ({
  time: TIME,
  checks: down.map((target) => ({
    id: 'tcp',
    target,
    status: 'error',
    key: 'refused',
    values: {},
  })),
})
const IMAP = 'imap.example.org:993'

describe('a server is called down', () => {
  const afterLooks = (...looks: Report[]) => {
    const outages = createOutages(settings)
    for (const report of looks) outages.take(report)
    return outages.now()
  }

  test('when it worked and fails twice on end', () => {
    expect(afterLooks(look(), look(IMAP), look(IMAP))).toEqual({
      servers: [{ protocol: 'imap', host: 'imap.example.org' }],
      lookedAt: TIME,
    })
  })

  test.each([
    ['nobody has looked', []],
    ['it failed once', [look(), look(IMAP)]],
    ['it works again', [look(), look(IMAP), look(IMAP), look()]],
    ['it fails now and then', [look(), look(IMAP), look(), look(IMAP)]],
    ['it never worked from here: perhaps we may not reach it', [look(IMAP), look(IMAP)]],
  ])('not when %s', (_name, looks) => {
    expect(afterLooks(...looks)).toBeUndefined()
  })
})

describe('"is it me?" in the chat', () => {
  let stage: Stage
  beforeAll(() => {
    stage = openStage()
  })
  afterEach(() => stage.clear())
  afterAll(() => stage.close())

  test('a server that stops is named, with the time of the last look; when it is back, no longer', async () => {
    const staged = await stage.set()
    const certificate = stage.authority.issue(['localhost'])
    const start = (port?: number) =>
      fakeMailServer({ protocol: 'smtp', certificate, ...(port !== undefined && { port }) })
    const first = await start()
    const { imap } = staged.settings.mail ?? {}
    const watched: Settings = {
      mail: { ...(imap && { imap }), smtp: { host: 'localhost', port: first.port } },
    }
    const looks = watchLooks(watched)
    const bot = await startTestBot({
      settings: watched,
      turn: createTurn(ensureModel()),
      watch: {
        ...staged.options,
        network: agreeingNetwork(watched),
        ...{ everyMs: 1, againMs: 1, onReport: looks.take },
      },
    })
    const { client } = bot
    const ask = async (text: string, locale: string) => {
      const to = await client.start(locale)
      await client.say(to, text, { locale })
      return (await client.answers(to, 1))[0]?.text ?? ''
    }
    const TIME_TOLD = /(Zuletzt nachgesehen|Last looked at): \d\d:\d\d \S+\./
    const QUESTIONS = [
      ['Ich kann keine E-Mails senden', 'de-DE', 'ist gerade gestört'],
      ['I cannot send e-mails', 'en-GB', 'is down at the moment'],
      ['Keine Verbindung zum Server', 'de-DE', 'ist gerade gestört'],
      ['Cannot connect to the server', 'en-GB', 'is down at the moment'],
    ] as const

    await looks.until(1, 'up')
    for (const [text, locale, words] of QUESTIONS)
      expect(await ask(text, locale)).not.toContain(words)

    first.close()
    await looks.until(2, 'down')
    for (const [text, locale, words] of QUESTIONS) {
      const said = await ask(text, locale)
      expect(said).toContain(`localhost (SMTP) ${words}`)
      expect(said).toMatch(TIME_TOLD)
    }
    // Fetching has nothing to do with the server for sending.
    expect(await ask('Ich empfange keine E-Mails mehr', 'de-DE')).not.toContain('gestört')

    const second = await start(first.port)
    await looks.until(1, 'up')
    for (const [text, locale, words] of QUESTIONS)
      expect(await ask(text, locale)).not.toContain(words)
    second.close()
    await bot.close()
  })
})

describe('"is it me?" on the help pages', () => {
  let stage: Stage
  beforeAll(() => {
    stage = openStage()
  })
  afterAll(() => stage.close())

  const CONCERNED = [
    '',
    'setup',
    'topic/send-fails',
    'topic/connection-fails',
    'topic/login-fails',
    'topic/client-update',
    ...CLIENTS.map((client) => `client/${client}`),
  ]
  const OTHERS = [
    'topic/receive-fails',
    'topic/certificate-warning',
    'topic/encryption',
    'guide/mail-password',
  ]
  const WORDS = { de: 'localhost (SMTP) ist gerade gestört', en: 'localhost (SMTP) is down' }

  test('they say what is down, with the time of the last look, and are quiet again when it is back', async () => {
    const certificate = stage.authority.issue(['localhost'])
    const start = (port?: number) =>
      fakeMailServer({ protocol: 'smtp', certificate, ...(port !== undefined && { port }) })
    const staged = await stage.set()
    const first = await start()
    const watched: Settings = {
      mail: { ...staged.settings.mail, smtp: { host: 'localhost', port: first.port } },
    }
    const looks = watchLooks(watched)
    const bot = await startTestBot({
      settings: watched,
      watch: {
        ...staged.options,
        network: agreeingNetwork(watched),
        ...{ everyMs: 1, againMs: 1, onReport: looks.take },
      },
    })
    const open = async (path: string, etag?: string) => {
      const response = await fetch(bot.origin + path, {
        // As browsers ask; without its own word, Node would forbid the answer "you have it already".
        headers: etag === undefined ? {} : { 'if-none-match': etag, 'cache-control': 'max-age=0' },
      })
      const { status, headers } = response
      // What is read without JavaScript: not the data from which the scripts draw the answer once more.
      const html = (await response.text()).replace(/ data-answer="[^"]*"/g, '')
      return { status, html, etag: headers.get('etag') ?? '', cache: headers.get('cache-control') }
    }
    const isSaid = async (path: string, language: Language) =>
      (await open(path)).html.includes(WORDS[language])

    await looks.until(1, 'up')
    const before = await open('/de/topic/send-fails')
    expect(before.html).not.toContain(WORDS.de)
    expect(before.cache).toBe('no-cache')
    expect((await open('/de/topic/send-fails', before.etag)).status).toBe(304)

    first.close()
    await looks.until(2, 'down')
    for (const language of LANGUAGES) {
      for (const path of CONCERNED)
        expect(await isSaid(`/${language}/${path}`, language), path).toBe(true)
      for (const path of OTHERS)
        expect(await isSaid(`/${language}/${path}`, language), path).toBe(false)
    }
    // Who has the page of before gets the new one.
    const down = await open('/de/topic/send-fails', before.etag)
    expect(down).toMatchObject({ status: 200, cache: 'no-cache' })
    expect(down.html).toMatch(/Zuletzt nachgesehen: \d\d:\d\d \S+\./)

    const second = await start(first.port)
    await looks.until(1, 'up')
    for (const language of LANGUAGES)
      for (const path of CONCERNED)
        expect(await isSaid(`/${language}/${path}`, language), path).toBe(false)
    expect((await open('/de/topic/send-fails', down.etag)).status).toBe(200)
    expect((await open('/de/topic/send-fails', before.etag)).status).toBe(304)
    second.close()
    await bot.close()
  })
})

/** Waits for so many looks on end, from now on, with this result. */
function watchLooks(watched: Settings) {
  let wake: (state: 'up' | 'down') => void = () => undefined
  return {
    take: (report: Report) => wake(downServers(report, watched).length > 0 ? 'down' : 'up'),
    until: (count: number, wanted: 'up' | 'down') =>
      new Promise<void>((resolve) => {
        let seen = 0
        wake = (state) => {
          seen = state === wanted ? seen + 1 : 0
          if (seen === count) resolve()
        }
      }),
  }
}
