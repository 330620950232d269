import { spawn, spawnSync } from 'node:child_process'

/** A screen of its own, on which the browser's own parts can be operated as well. */
export type Screen = {
  /** For the browser: it draws there. */
  env: Record<string, string>
  /** Presses these keys, one after the other, in whatever has the focus there. */
  press: (...keys: string[]) => void
  close: () => void
}

/** What is missing for `openScreen` on this machine, in one line; undefined when nothing is. */
export function missingForScreen(): string | undefined {
  const missing = Object.entries({ Xvfb: 'xvfb', xdotool: 'xdotool' })
    .filter(([command]) => spawnSync('which', [command]).status !== 0)
    .map(([, name]) => name)
  return missing.length === 0
    ? undefined
    : `the browser’s own buttons and questions are not tried: sudo apt-get install ${missing.join(' ')}`
}

/** Opens a screen that nobody sees; every test has its own, so keys never reach another test's window. */
export async function openScreen(): Promise<Screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(String(data).trim()))
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
  })
  const env = { DISPLAY: `:${number}` }
  const options = { env: { ...process.env, ...env } }
  return {
    env,
    press: (...keys) => void spawnSync('xdotool', ['key', ...keys], options),
    close: () => void server.kill(),
  }
}
