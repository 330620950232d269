import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/free-port.ts'
import { createAuthority } from './certificate-authority.ts'
import { output } from './command-output.ts'
import { usersFile } from './dovecot-config.ts'
import { ensurePackages, MAIL_SERVER_PACKAGES } from './ensure-packages.ts'
import { mailPasswords } from './mail-passwords.ts'
import { postfixFolder } from './postfix-config.ts'
import { type MailUser, prepareFolder } from './prepare-folder.ts'
import { type RunningServer, runServer } from './run-server.ts'

export type MailServersOptions = {
  /** Lower-case user names, which are the addresses too. Without a password nobody can log in until `setPassword`. */
  users: readonly MailUser[]
  /** The one domain that mail is delivered for. */
  domain: string
  /** Names in the certificate. @default ["localhost"] */
  names?: readonly string[]
}

type Address = { host: string; port: number }

export type MailServers = {
  imap: Address
  pop3: Address
  smtp: Address
  /** The certificate of the test authority, in PEM. */
  caFile: string
  /** `Dovecot 2.3.19.1`, `Postfix 3.7.11`. */
  versions: readonly string[]
  /** The mail password of one user, valid from the next log-in on: what a demo workspace calls when it is set there. */
  setPassword: (user: string, password: string) => Promise<void>
  /** Waits for the next delivery into this mailbox: call it once for each message that was sent. */
  untilDelivered: (user: string) => Promise<void>
  /** What the servers have logged; no passwords. */
  log: () => string
  close: () => Promise<void>
}

/**
 * Why the real servers cannot run here, in one line for a skipped test; empty when they can.
 * Installs the Debian packages when that is possible.
 */
export function whyNoMailServers(): string {
  if (process.getuid?.() !== 0) return 'real mail servers need root'
  const missing = ensurePackages(MAIL_SERVER_PACKAGES)
  if (missing !== '') return missing
  const version = dovecotVersion()
  return version.startsWith('2.3.')
    ? ''
    : `the configuration is for Dovecot 2.3, here is ${version}`
}

/** Real Dovecot and Postfix on free ports of 127.0.0.1, in a folder of their own that `close` removes. */
export async function startMailServers(options: MailServersOptions): Promise<MailServers> {
  const { users, domain, names = ['localhost'] } = options
  const folder = mkdtempSync(join(tmpdir(), 'mail-servers-'))
  const deliveries = new Map<string, number>()
  const running: RunningServer[] = []
  const start = async (...command: Parameters<typeof runServer>) => {
    const server = await runServer(...command)
    running.push(server)
    return server
  }
  const close = async () => {
    await Promise.all(running.map((server) => server.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const authority = createAuthority(join(folder, 'certificates'))
    const certificate = authority.issue(names)
    const ports = {
      imapPort: await freePort(),
      pop3Port: await freePort(),
      smtpPort: await freePort(),
    }
    prepareFolder(folder, { ...ports, users, domain, certificate })
    const passwords = mailPasswords(usersFile(folder), users)
    const dovecot = await start({
      command: 'dovecot',
      args: ['-F', '-c', join(folder, 'dovecot.conf')],
      ready: ' starting up for imap, pop3',
    })
    const postfix = await start({
      // Not through `postfix start-fg`: its shell would be ended in place of the server.
      command: '/usr/lib/postfix/sbin/master',
      args: ['-c', postfixFolder(folder), '-s'],
      ready: 'daemon started',
    })
    const [host = 'localhost'] = names
    return {
      imap: { host, port: ports.imapPort },
      pop3: { host, port: ports.pop3Port },
      smtp: { host, port: ports.smtpPort },
      caFile: authority.caFile,
      versions: [
        `Dovecot ${dovecotVersion()}`,
        `Postfix ${output('postconf', ['-h', 'mail_version'])}`,
      ],
      setPassword: passwords.setPassword,
      untilDelivered: async (user) => {
        const count = (deliveries.get(user) ?? 0) + 1
        deliveries.set(user, count)
        await postfix.untilLogged((log) => {
          const lines = log.split('\n').filter((line) => line.includes(` to=<${user}>,`))
          return lines.filter((line) => line.includes('status=sent')).length >= count
        })
      },
      log: () => `${dovecot.log()}${postfix.log()}`,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function dovecotVersion(): string {
  return output('dovecot', ['--version']).split(' ')[0] ?? ''
}
