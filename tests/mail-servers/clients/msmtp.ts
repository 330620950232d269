import { output } from '../command-output.ts'
import type { MailClient } from './client.ts'
import type { ClientLogin } from './client-login.ts'
import { runProgram, toText } from './run-program.ts'

export const msmtp: MailClient = {
  id: 'msmtp',
  packages: [{ name: 'msmtp', file: '/usr/bin/msmtp' }],
  version: () => output('msmtp', ['--version']).match(/msmtp version (\S+)/)?.[1] ?? '',
  protocols: ['smtp'],
  languages: ['de', 'en'],
  run: (login, message, language) =>
    runProgram({
      command: 'msmtp',
      args: () => ['--file=msmtprc', '--', message.to],
      files: () => ({ msmtprc: config(login, message.from) }),
      input: toText(message),
      language,
    }),
}

function config(login: ClientLogin, from: string): string {
  const { host, port, encryption = 'ssl', username, password, caFile } = login
  return `account default
host ${host}
port ${port}
from ${from}
auth on
user ${username}
password ${password}
tls ${encryption === 'none' ? 'off' : 'on'}
tls_starttls ${encryption === 'starttls' ? 'on' : 'off'}
timeout 3
${caFile ? `tls_trust_file ${caFile}` : ''}
`
}
