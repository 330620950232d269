import { output } from '../command-output.ts'
import type { MailClient } from './client.ts'
import type { ClientLogin } from './client-login.ts'
import { runProgram } from './run-program.ts'

export const fetchmail: MailClient = {
  id: 'fetchmail',
  packages: [{ name: 'fetchmail', file: '/usr/bin/fetchmail' }],
  version: () => output('fetchmail', ['--version']).match(/release (\S+?)\+/)?.[1] ?? '',
  protocols: ['imap', 'pop3'],
  // Debian's package brings its own messages in English only.
  languages: ['en'],
  run: async (login, _message, language) => {
    const outcome = await runProgram({
      command: 'fetchmail',
      args: (folder) => [
        '-f',
        'fetchmailrc',
        '--nosyslog',
        '-N',
        '--pidfile',
        `${folder}/pid`,
        '-i',
        `${folder}/seen`,
      ],
      files: () => ({ fetchmailrc: config(login) }),
      language,
    })
    if (outcome.exitCode === 0) return { ...outcome, error: '' }
    // On a person's screen both stand together. As root it warns in every run, which is not about mail.
    const shown = `${outcome.output}${outcome.error}`
    return {
      ...outcome,
      error: shown.replace(/^fetchmail: WARNING: Running as root.*\n?/m, '').trim(),
    }
  },
}

function config(login: ClientLogin): string {
  const { protocol, host, port, encryption = 'ssl', username, password, caFile } = login
  return `set no bouncemail
poll ${host} protocol ${protocol} port ${port} timeout 3
  user "${username}" password "${password}"
  keep fetchall
  ${encryption === 'ssl' ? 'ssl' : ''}
  sslproto "${encryption === 'none' ? '' : 'TLS1.2+'}"
  sslcertck ${caFile ? `sslcertfile "${caFile}"` : ''}
  mda "cat"
`
}
