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
  ['550 5.1.1 <a@b.example>: Recipient address rejected: User unknown', 'recipient'],
  ['Der Empfänger wurde nicht gefunden', 'recipient'],
  ['450 4.7.1 <a@b.example>: Recipient address rejected: Greylisted', 'later'],
  ['452 4.3.1 Insufficient system storage', 'later'],
  ['452 4.2.2 The email account that you tried to reach is over quota', 'full'],
  ['552 5.3.4 Message size exceeds fixed limit', 'size'],
  ['Der Anhang ist zu groß', 'size'],
  ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender'],
  ['554 5.2.252 SendAsDenied; a@b.example not allowed to send as c@b.example', 'sender'],
  ['550 5.7.1 Your message was rejected as spam', 'blocked'],
  ['550 host 192.0.2.7 is on our blocklist', 'blocked'],
  ['535 5.7.139 Authentication unsuccessful', 'other-provider'],
  ['535 5.7.30 something else', 'login'],
  ['You may have exceeded the maximum number of connections to this server', 'connections'],
  ['-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server', 'locked'],
  ['Undelivered Mail Returned to Sender', 'returned'],
  ['Ihre Nachricht wurde nicht zugestellt', 'returned'],
  ['x509: certificate has expired or is not yet valid', 'certificate-expired'],
  ['CERT_HAS_EXPIRED', 'certificate-expired'],
  ['SEC_ERROR_EXPIRED_CERTIFICATE', 'certificate-expired'],
  ['MOZILLA_PKIX_ERROR_MITM_DETECTED', 'certificate-antivirus'],
  ['Zertifikat ausgestellt von Kaspersky', 'certificate-antivirus'],
  ['x509: certificate signed by unknown authority', 'certificate-issuer'],
  ['unable to get local issuer certificate', 'certificate-issuer'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-issuer'],
  ['The target principal name is incorrect', 'certificate'],
  ['454 TLS not available due to temporary reason', 'server'],
  ['0x800CCC0F', 'no-connection'],
  ['Unable to verify account name or password', 'unverified'],
])('%s', (message, cause) => {
  expect(findError(fold(message))?.cause).toBe(cause)
})

test.each([
  'Mein Passwort ist falsch',
  'Ich kann nichts senden',
  'Was ist ein Zertifikat?',
  'Ich habe 450 Mails im Posteingang',
  'Das Passwortfenster kommt immer zurück',
  'Port 465 is blocked by the firewall',
  'Server address not found',
  'Kann ich das Konto ohne SSL nutzen?',
  'Is my user name my full name?',
])('talk is no error message: %s', (message) => {
  expect(findError(fold(message))).toBeUndefined()
})

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
