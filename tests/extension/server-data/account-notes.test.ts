import { expect, test } from 'vitest'
import { accountNotes } from '../../../extension/server-data/account-notes.ts'
import type { OwnAccount } from '../../../extension/server-data/server-data.ts'

/** A workspace that shows nearly everything wrong. */
const ODD: OwnAccount = {
  username: 'Erika.Mustermann@example.org',
  servers: [
    { protocol: 'imap', host: 'imap.example.org', port: 143, encryption: 'starttls' },
    { protocol: 'pop3', port: 993, encryption: 'none' },
    { protocol: 'smtp', host: 'smtp.example.org', port: 4650 },
  ],
  conflicts: [{ protocol: 'smtp', field: 'host', values: ['a.example.org', 'b.example.org'] }],
}

test('what the workspace shows is told in whole sentences, with what to do about it', () => {
  expect(accountNotes(ODD, 'de').map(({ text }) => text)).toEqual([
    'Im Workspace steht als Benutzername Erika.Mustermann@example.org. Für Mailprogramme gilt er nur ganz in Kleinbuchstaben, deshalb biete ich ihn so an.',
    'Im Workspace steht für IMAP STARTTLS. Das ist etwas anderes als SSL und wird abgewiesen. Richtig ist SSL/TLS (SSL). Sagen Sie bitte Ihrer IT Bescheid.',
    'Im Workspace steht für IMAP Port 143. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Üblich ist 993. Fragen Sie bitte Ihre IT, welcher Port gilt.',
    'Im Workspace steht für POP3 eine Verbindung ohne Verschlüsselung. Unverschlüsselte Verbindungen werden abgewiesen. Richtig ist SSL/TLS (SSL). Sagen Sie bitte Ihrer IT Bescheid.',
    'Im Workspace steht für POP3 Port 993. Der gehört zu IMAP. Üblich ist 995. Fragen Sie bitte Ihre IT, welcher Port gilt.',
    'Im Workspace steht für SMTP Port 4650. Üblich ist 465. Klappt das Verbinden nicht, fragen Sie bitte Ihre IT.',
    'Im Workspace stehen mehrere Werte für den SMTP-Server: a.example.org und b.example.org. Ich kann nicht sicher sagen, welcher gilt. Bitte vergleichen Sie selbst.',
    'Den POP3-Server habe ich nicht gefunden. Sehen Sie bitte im Workspace unter „Mail“ > „E-Mail-Server“ nach.',
  ])
})

test('the same in English', () => {
  expect(accountNotes(ODD, 'en').map(({ text }) => text)).toEqual([
    'The workspace shows the user name Erika.Mustermann@example.org. Mail programs need it completely in lower case, so I offer it that way.',
    'The workspace shows STARTTLS for IMAP. That is not the same as SSL and is refused. It should be SSL/TLS (SSL). Please let your IT team know.',
    'The workspace shows port 143 for IMAP. Connections there start without SSL and are refused. Usually it is 993. Please ask your IT team which port is right.',
    'The workspace shows an unencrypted connection for POP3. Unencrypted connections are refused. It should be SSL/TLS (SSL). Please let your IT team know.',
    'The workspace shows port 993 for POP3. That one belongs to IMAP. Usually it is 995. Please ask your IT team which port is right.',
    'The workspace shows port 4650 for SMTP. Usually it is 465. If connecting does not work, please ask your IT team.',
    'The workspace shows several values for the SMTP server: a.example.org and b.example.org. I cannot tell for sure which one is right. Please compare them yourself.',
    'I did not find the POP3 server. Please look at “Mail” > “E-Mail-Server” in the workspace.',
  ])
})
