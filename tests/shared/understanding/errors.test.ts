import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findError } from '../../../shared/understanding/errors/find-error.ts'
import { fold } from '../../../shared/understanding/index.ts'

test.each([
  ['535 5.7.8 Error: authentication failed', 'login'],
  ['535-5.7.8 Username and Password not accepted', 'other-provider'],
  ['454 4.7.0 TLS not available due to local problem', 'server'],
  ['554 5.7.1 Relay access denied', 'outgoing-login'],
  ['SSL routines:ssl3_get_record:wrong version number', 'mismatch'],
  ['Anmeldung auf dem Server imap.firma.de mit Benutzernamen „Max“ fehlgeschlagen', 'login'],
  ['Es trat ein nicht überschreibbarer TLS-Fehler auf.', 'mismatch'],
  ['Die Identität von „imap.firma.de“ kann nicht überprüft werden', 'certificate'],
  ['0x800ccc0d', 'host'],
  ['Bei mir kommt 0x8004210A, was nun?', 'network'],
  ['If anyone was listening, the password was exposed.', 'exposed'],
])('%s', (message, cause) => {
  expect(findError(fold(message))?.cause).toBe(cause)
})

test.each(['Mein Passwort ist falsch', 'Ich kann nichts senden', 'Was ist ein Zertifikat?'])(
  'talk is no error message: %s',
  (message) => {
    expect(findError(fold(message))).toBeUndefined()
  },
)

const file = '../shared/data/mail-errors.json'

test.skipIf(!existsSync(file))(
  'every collected message of servers and programs is recognised',
  () => {
    const collected: { pattern: string }[] = JSON.parse(readFileSync(file, 'utf8'))
    const unknown = collected.filter(({ pattern }) => {
      const shown = pattern.replace(/%\d?\$?S|%s|%\d|\{\d\}/g, 'imap.firma.de')
      return !findError(fold(shown))
    })
    expect(collected.length).toBeGreaterThan(100)
    expect(unknown).toEqual([])
  },
)
