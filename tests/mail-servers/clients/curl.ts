import type { Protocol } from '../../../shared/settings/index.ts'
import { output } from '../command-output.ts'
import type { ClientOutcome, MailClient, Message } from './client.ts'
import type { ClientLogin } from './client-login.ts'
import { runProgram, toText } from './run-program.ts'

export const curl: MailClient = {
  id: 'curl',
  packages: [{ name: 'curl', file: '/usr/bin/curl' }],
  version: () => output('curl', ['--version']).split(' ')[1] ?? '',
  protocols: ['imap', 'pop3', 'smtp'],
  languages: ['en'],
  run: (login, message) => {
    if (login.protocol === 'smtp') return send(login, message)
    return login.protocol === 'imap' ? runCurl(login, '/INBOX;MAILINDEX=*') : fetchNewest(login)
  },
}

const SCHEMES = {
  imap: { ssl: 'imaps', other: 'imap' },
  pop3: { ssl: 'pop3s', other: 'pop3' },
  smtp: { ssl: 'smtps', other: 'smtp' },
} as const satisfies Record<Protocol, unknown>

// A server of implicit TLS waits for ever when somebody begins unencrypted, and so would curl.
const SECONDS = 3

function send(login: ClientLogin, message: Message): Promise<ClientOutcome> {
  const { from, to } = message
  const more = [`mail-from = "${from}"`, `mail-rcpt = "${to}"`, 'upload-file = "letter"']
  return runCurl(login, '/', more, { letter: toText(message).replaceAll('\n', '\r\n') })
}

/** POP3 counts from 1, and the list tells how far. */
async function fetchNewest(login: ClientLogin): Promise<ClientOutcome> {
  const list = await runCurl(login, '/')
  const newest = list.output.trim().split('\n').at(-1)?.match(/^\d+/)?.[0]
  return newest === undefined ? list : runCurl(login, `/${newest}`)
}

/** The configuration is a file: a command line with a password could be read by others. */
function runCurl(
  login: ClientLogin,
  path: string,
  more: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<ClientOutcome> {
  const { protocol, host, port, encryption = 'ssl', username, password, caFile } = login
  const scheme = SCHEMES[protocol][encryption === 'ssl' ? 'ssl' : 'other']
  const config = [
    `url = "${scheme}://${host}:${port}${path}"`,
    `user = "${username}:${password}"`,
    ...(encryption === 'starttls' ? ['ssl-reqd'] : []),
    ...(caFile ? [`cacert = "${caFile}"`] : []),
    ...more,
  ]
  const fixed = ['--disable', '--silent', '--show-error', '--max-time', String(SECONDS)]
  return runProgram({
    command: 'curl',
    args: () => [...fixed, '--config', 'curlrc'],
    files: () => ({ curlrc: config.join('\n'), ...files }),
    language: 'en',
  })
}
