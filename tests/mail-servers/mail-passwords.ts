import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { rename, utimes, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

export type MailPasswords = {
  /** Makes this the user's password for IMAP, POP3 and SMTP; the old one is refused once this has resolved (within a second). */
  setPassword: (user: string, password: string) => Promise<void>
}

/** Dovecot's passwd-file: one `user:{SSHA512}…` line for each person who has a password. No file keeps a password. */
export function mailPasswords(
  file: string,
  users: readonly { user: string; password?: string }[],
): MailPasswords {
  const known = new Set(users.map(({ user }) => user))
  const hashes = new Map(
    users.flatMap(({ user, password }) => (password === undefined ? [] : [[user, hash(password)]])),
  )
  const content = () => [...hashes].map(([user, hashed]) => `${user}:${hashed}\n`).join('')
  writeFileSync(file, content(), { mode: 0o644 })
  let changed = Math.floor(Date.now() / 1000)
  let last = Promise.resolve()

  const write = async () => {
    await writeFile(`${file}.new`, content(), { mode: 0o644 })
    // Dovecot reads the file again when its size or its time in whole seconds has changed.
    changed += 1
    await utimes(`${file}.new`, changed, changed)
    await rename(`${file}.new`, file)
    // It looks at most once in each second of the clock.
    await setTimeout(1000 - (Date.now() % 1000))
  }
  return {
    setPassword: (user, password) => {
      if (!known.has(user)) throw new Error(`mail servers: there is no user "${user}"`)
      hashes.set(user, hash(password))
      last = last.then(write)
      return last
    },
  }
}

function hash(password: string): string {
  const salt = randomBytes(16)
  const digest = createHash('sha512').update(password.normalize('NFC')).update(salt).digest()
  return `{SSHA512}${Buffer.concat([digest, salt]).toString('base64')}`
}
