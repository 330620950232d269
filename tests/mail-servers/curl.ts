import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Protocol } from '../../shared/settings/index.ts'

export type CurlLogin = {
  protocol: Protocol
  host: string
  port: number
  /** `ssl` is implicit TLS; the others are the mistakes. @default "ssl" */
  encryption?: 'ssl' | 'starttls' | 'none'
  username: string
  password: string
  /** The authority to trust; without it the machine's own. */
  caFile?: string | undefined
  /** What follows the address: `/INBOX;MAILINDEX=1`. @default "/" */
  path?: string
}

export type CurlOutcome = {
  exitCode: number
  /** What curl says is wrong; empty when nothing is. */
  error: string
  output: string
}

const SCHEMES = {
  imap: { ssl: 'imaps', other: 'imap' },
  pop3: { ssl: 'pop3s', other: 'pop3' },
  smtp: { ssl: 'smtps', other: 'smtp' },
} as const satisfies Record<Protocol, unknown>

// A server of implicit TLS waits for ever when somebody begins unencrypted, and so would curl.
const SECONDS = 3

/** Logs in with an unmodified curl and lists what is there. */
export function curl(login: CurlLogin): Promise<CurlOutcome> {
  return run(options(login))
}

/** Sends one message with an unmodified curl. */
export async function curlSend(
  login: CurlLogin,
  mail: { from: string; to: string; text: string },
): Promise<CurlOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'curl-'))
  try {
    const file = join(folder, 'message')
    await writeFile(file, mail.text)
    return await run([
      ...options(login),
      `mail-from = "${mail.from}"`,
      `mail-rcpt = "${mail.to}"`,
      `upload-file = "${file}"`,
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function curlVersion(): string {
  return spawnSync('curl', ['--version'], { encoding: 'utf8' }).stdout.split(' ')[1] ?? ''
}

function options(login: CurlLogin): string[] {
  const { protocol, host, port, encryption = 'ssl', username, password, caFile } = login
  const scheme = SCHEMES[protocol][encryption === 'ssl' ? 'ssl' : 'other']
  return [
    `url = "${scheme}://${host}:${port}${login.path ?? '/'}"`,
    `user = "${username}:${password}"`,
    ...(encryption === 'starttls' ? ['ssl-reqd'] : []),
    ...(caFile ? [`cacert = "${caFile}"`] : []),
  ]
}

/** The configuration goes in by standard input: a command line with a password could be read by others. */
async function run(config: string[]): Promise<CurlOutcome> {
  const fixed = ['--disable', '--silent', '--show-error', '--max-time', String(SECONDS)]
  const child = spawn('curl', [...fixed, '--config', '-'], { stdio: 'pipe' })
  const closed = once(child, 'close')
  child.stdin.end(config.join('\n'))
  const [output, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  await closed
  return { exitCode: child.exitCode ?? -1, error: error.trim(), output }
}
