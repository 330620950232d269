import type { Language } from '../../../shared/language.ts'
import { output } from '../command-output.ts'
import type { ClientOutcome, MailClient, Message } from './client.ts'
import type { ClientLogin } from './client-login.ts'
import { runProgram } from './run-program.ts'

export const mutt: MailClient = {
  id: 'mutt',
  packages: [
    { name: 'mutt', file: '/usr/bin/mutt' },
    // A terminal: without one mutt opens no mailbox.
    { name: 'bsdutils', file: '/usr/bin/script' },
  ],
  version: () => output('mutt', ['-v']).match(/Mutt (\S+)/)?.[1] ?? '',
  protocols: ['imap', 'smtp'],
  languages: ['de', 'en'],
  silentAbout: ['starttls-on-ssl-port', 'plain-on-ssl-port'],
  run: async (login, message, language) => {
    // Its screen is drawn in bits; without one it says the same in lines, here when it keeps a copy on the server.
    const sent = await send(login, message, language)
    const isDone = login.protocol === 'smtp' || sent.exitCode !== 0
    return isDone ? sent : fetchNewest(login, message, language)
  },
}

const MARK = '----- what was shown -----'

/** Opens the inbox, shows the newest message, and leaves. */
async function fetchNewest(
  login: ClientLogin,
  message: Message,
  language: Language,
): Promise<ClientOutcome> {
  const keys = 'push "<last-entry><display-message><exit><quit>"\n'
  const { output: screen } = await runProgram({
    command: 'script',
    args: () => ['-qec', `touch shown; mutt -F muttrc; echo '${MARK}'; cat shown`, '/dev/null'],
    files: (folder) => ({ muttrc: config(login, message, folder) + keys }),
    language,
  })
  return { exitCode: 0, error: '', output: screen.split(MARK)[1]?.trim() ?? '' }
}

async function send(
  login: ClientLogin,
  message: Message,
  language: Language,
): Promise<ClientOutcome> {
  const outcome = await runProgram({
    command: 'mutt',
    args: () => ['-F', 'muttrc', '-s', message.subject, '--', message.to],
    files: (folder) => ({ muttrc: config(login, message, folder) }),
    input: message.body,
    language,
  })
  // What it is doing at the moment is no error.
  const lines = outcome.error.split('\n').filter((line) => !/ ?(?:\.\.\.|…)$/.test(line))
  const error = lines.join('\n')
  return { exitCode: error === '' ? outcome.exitCode : outcome.exitCode || 1, error, output: '' }
}

function config(login: ClientLogin, { from }: Message, folder: string): string {
  const { protocol, host, port, encryption = 'ssl', username, password, caFile } = login
  const url = `${protocol}${encryption === 'ssl' ? 's' : ''}://${username}@${host}:${port}`
  const isImap = protocol === 'imap'
  return `set from="${from}" use_from=yes sleep_time=0 connect_timeout=3
set ${isImap ? 'imap' : 'smtp'}_pass="${password}"
${isImap ? `set spoolfile="${url}/INBOX" record="${url}/Sent" copy=yes confirmcreate=no sendmail=true` : `set smtp_url="${url}/" copy=no`}
set ssl_starttls=${encryption === 'none' ? 'no' : 'yes'} ssl_force_tls=${encryption === 'none' ? 'no' : 'yes'}
set certificate_file="${folder}/accepted" ${caFile ? `ssl_ca_certificates_file="${caFile}"` : ''}
set folder="${folder}" wait_key=no quit=yes prompt_after=no display_filter="tee shown"
`
}
