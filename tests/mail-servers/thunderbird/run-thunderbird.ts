import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/free-port.ts'
import type { Language } from '../../../shared/language.ts'
import { openMarionette } from './marionette.ts'

export const THUNDERBIRD_PACKAGES = [{ name: 'thunderbird', file: '/usr/bin/thunderbird' }]

/** Slower than any start that was seen on a busy machine. */
const LONGEST_START_MS = 60_000

const LOCALES = { de: 'de', en: 'en-US' } as const satisfies Record<Language, string>

const NOBODY_LISTENS = 1

// A server of implicit TLS waits for ever when somebody begins unencrypted; Thunderbird's own limit is 100 seconds.
const SECONDS = 3

export type Thunderbird = {
  /** Runs the body of an async function inside; `args` is what it is given. */
  run: (body: string, args: object) => Promise<unknown>
  close: () => Promise<void>
}

export type ThunderbirdOptions = {
  /** Its web requests go through this proxy; without one it makes none. */
  proxyPort?: number
  /** The language of the person. @default "en" */
  language?: Language
}

/** An unmodified Thunderbird with a fresh profile and no window. */
export async function runThunderbird(options: ThunderbirdOptions): Promise<Thunderbird> {
  const { proxyPort = NOBODY_LISTENS, language = 'en' } = options
  const folder = mkdtempSync(join(tmpdir(), 'thunderbird-'))
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const port = await freePort()
  const preferences = {
    'marionette.port': port,
    'intl.locale.requested': LOCALES[language],
    'mailnews.tcptimeout': SECONDS,
    'mail.provider.suppress_dialog_on_startup': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  )
  const remote = ['--marionette', '-remote-allow-system-access']
  const child = spawn(
    'thunderbird',
    ['--headless', '--no-remote', ...remote, '--profile', profile],
    // A group of its own: the program starts others.
    { env: { ...process.env, HOME: folder }, stdio: 'ignore', detached: true },
  )
  const ended = once(child, 'exit')
  const close = async () => {
    if (child.pid !== undefined) process.kill(-child.pid)
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const marionette = await openMarionette(port, AbortSignal.timeout(LONGEST_START_MS))
    await marionette.send('WebDriver:NewSession')
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    return {
      async run(body, args) {
        const script = `const done = arguments[1]; (async (args) => {${body}})(arguments[0]).then(done, (error) => done({ error: String(error) }))`
        const order = { script, args: [args], scriptTimeout: 30_000 }
        for (;;) {
          try {
            return await marionette.send('WebDriver:ExecuteAsyncScript', order)
          } catch (error) {
            // A dialog was just open, so nothing was run; it is told of by itself.
            if (!/Unexpected \w+ dialog/.test(String(error))) throw error
          }
        }
      },
      close: async () => {
        marionette.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
