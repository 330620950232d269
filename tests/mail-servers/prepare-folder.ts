import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { output } from './command-output.ts'
import { dovecotConfig, mailFolder } from './dovecot-config.ts'
import { mailboxesFile, postfixFolder, postfixMain, postfixMaster } from './postfix-config.ts'

const NOBODY = 65_534

export type MailUser = { user: string; password?: string }

type FolderOptions = {
  users: readonly MailUser[]
  domain: string
  imapPort: number
  pop3Port: number
  smtpPort: number
  certificate: { certFile: string; keyFile: string }
}

/** Lays out configuration, mailboxes and queue of both servers. */
export function prepareFolder(folder: string, options: FolderOptions): void {
  // Dovecot's and Postfix's own users have to get in.
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfig({ folder, ...options }))
  mkdirSync(mailFolder(folder))
  chownSync(mailFolder(folder), NOBODY, NOBODY)
  mkdirSync(postfixFolder(folder))
  writeFileSync(join(postfixFolder(folder), 'main.cf'), postfixMain({ folder, ...options }))
  writeFileSync(join(postfixFolder(folder), 'master.cf'), postfixMaster({ folder, ...options }))
  writeFileSync(
    mailboxesFile(folder),
    options.users.map(({ user }) => `${user} ${user}/\n`).join(''),
  )
  const data = join(folder, 'postfix-data')
  mkdirSync(join(folder, 'postfix-queue'))
  mkdirSync(data)
  chownSync(data, Number(output('id', ['-u', 'postfix'])), 0)
  // Makes the folders of the queue.
  output('postfix', ['-c', postfixFolder(folder), 'check'])
}
