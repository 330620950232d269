import { describe, expect, test } from 'vitest'
import { describeFinding, type Mistake } from '../../../shared/rules/describe-finding.ts'

const port = (wrong: string, right: string): Mistake => ({ field: 'port', wrong, right })
const encryption = (wrong: string, label?: string): Mistake => ({
  field: 'encryption',
  wrong,
  right: 'ssl',
  ...(label !== undefined && { label }),
})

/** Every sentence as it is said: the mistake, what else is known, German, English. */
const SAID = [
  [
    port('143', '993'),
    { protocol: 'imap', isKnown: true },
    'Für IMAP ist Port 143 eingetragen. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Richtig ist 993.',
    'IMAP is set to port 143. Connections there start without SSL and are refused. It should be 993.',
  ],
  [
    port('587', '465'),
    {},
    'Für SMTP ist Port 587 eingetragen. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Üblich ist 465.',
    'SMTP is set to port 587. Connections there start without SSL and are refused. Usually it is 465.',
  ],
  [
    port('995', '993'),
    { protocol: 'imap', isKnown: true },
    'Für IMAP ist Port 995 eingetragen. Der gehört zu POP3. Richtig ist 993.',
    'IMAP is set to port 995. That one belongs to POP3. It should be 993.',
  ],
  [
    port('4650', '465'),
    { protocol: 'smtp' },
    'Für SMTP ist Port 4650 eingetragen. Üblich ist 465.',
    'SMTP is set to port 4650. Usually it is 465.',
  ],
  [
    port('993', '9930'),
    { protocol: 'imap', isKnown: true },
    'Für IMAP ist Port 993 eingetragen. In Ihren Serverdaten steht ein anderer. Richtig ist 9930.',
    'IMAP is set to port 993. Your server data show a different one. It should be 9930.',
  ],
  [
    { field: 'host', wrong: 'mail.firma.de', right: 'imap.example.org' },
    { protocol: 'imap', isKnown: true },
    'Als IMAP-Server ist mail.firma.de eingetragen. In Ihren Serverdaten steht ein anderer. Richtig ist imap.example.org.',
    'The IMAP server is set to mail.firma.de. Your server data show a different one. It should be imap.example.org.',
  ],
  [
    encryption('starttls'),
    { protocol: 'pop3' },
    'Für POP3 ist STARTTLS eingestellt. Das ist etwas anderes als SSL und wird abgewiesen. Richtig ist SSL/TLS (SSL).',
    'POP3 is set to STARTTLS. That is not the same as SSL and is refused. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('none'),
    {},
    'Eingestellt ist keine Verschlüsselung. Unverschlüsselte Verbindungen werden abgewiesen. Richtig ist SSL/TLS (SSL).',
    'The encryption is switched off. Unencrypted connections are refused. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('starttls', 'TLS'),
    { protocol: 'imap', program: 'Outlook' },
    'Für IMAP ist „TLS“ eingestellt. Damit meint Outlook nach unserem Kenntnisstand STARTTLS, und das wird abgewiesen. Richtig ist SSL/TLS (SSL).',
    'IMAP is set to “TLS”. As far as we know, Outlook means STARTTLS by that, and that is refused. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('starttls', 'TLS'),
    {},
    'Eingestellt ist „TLS“. Damit ist meist STARTTLS gemeint, und das wird abgewiesen. Richtig ist SSL/TLS (SSL).',
    'The encryption is set to “TLS”. That usually means STARTTLS, and that is refused. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('guess', 'Auto'),
    { protocol: 'smtp' },
    'Für SMTP ist „Auto“ eingestellt. Damit sucht sich das Programm selbst eine Verschlüsselung aus. Richtig ist SSL/TLS (SSL).',
    'SMTP is set to “Auto”. With that, the program chooses an encryption by itself. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('unknown', '$t(ssl) {{right}}'),
    { protocol: 'smtp' },
    'Für SMTP ist „$t(ssl) {{right}}“ eingestellt. Diese Verschlüsselung kenne ich nicht. Richtig ist SSL/TLS (SSL).',
    'SMTP is set to “$t(ssl) {{right}}”. I do not know that encryption. It should be SSL/TLS (SSL).',
  ],
  [
    encryption('unchecked', 'SSL (alle Zertifikate akzeptieren)'),
    { protocol: 'imap' },
    'Für IMAP ist „SSL (alle Zertifikate akzeptieren)“ eingestellt. Das ist verschlüsselt, aber ob es der richtige Server ist, wird nicht geprüft: Wählen Sie das nie. Richtig ist SSL/TLS (SSL).',
    'IMAP is set to “SSL (alle Zertifikate akzeptieren)”. That is encrypted, but nobody checks whether it is the right server: never choose it. It should be SSL/TLS (SSL).',
  ],
  [
    { field: 'authentication', wrong: 'other', right: 'password', label: 'OAuth2' },
    { protocol: 'imap' },
    'Als Authentifizierung ist für IMAP „OAuth2“ eingestellt. Das passt nicht zur Anmeldung mit Benutzername und Passwort. Richtig ist „Passwort, normal“ (in manchen Programmen nur „Passwort“).',
    'The authentication for IMAP is set to “OAuth2”. That does not fit signing in with user name and password. It should be “Normal password” (in some programs just “Password”).',
  ],
  [
    { field: 'authentication', wrong: 'none', right: 'password' },
    {},
    'Eingestellt ist keine Authentifizierung. Das passt nicht zur Anmeldung mit Benutzername und Passwort. Richtig ist „Passwort, normal“ (in manchen Programmen nur „Passwort“).',
    'The authentication is switched off. That does not fit signing in with user name and password. It should be “Normal password” (in some programs just “Password”).',
  ],
  [
    { field: 'username', wrong: 'Max.Muster', right: 'max.muster' },
    { protocol: 'imap' },
    'Als Benutzername ist Max.Muster eingetragen. Für Mailprogramme gilt er nur ganz in Kleinbuchstaben. Richtig ist max.muster.',
    'The user name is set to Max.Muster. Mail programs need it completely in lower case. It should be max.muster.',
  ],
  [
    { field: 'username', wrong: 'Max.Muster', right: 'erika.mustermann' },
    { protocol: 'imap' },
    'Als Benutzername ist Max.Muster eingetragen. In Ihren Serverdaten steht ein anderer. Richtig ist erika.mustermann.',
    'The user name is set to Max.Muster. Your server data show a different one. It should be erika.mustermann.',
  ],
] as const satisfies [Mistake, Parameters<typeof describeFinding>[2], string, string][]

describe('a finding says what is entered, why it does not work and what is right', () => {
  test.each(SAID)('%j %j', (mistake, about, german, english) => {
    expect(describeFinding(mistake, 'de', about)).toBe(german)
    expect(describeFinding(mistake, 'en', about)).toBe(english)
  })
})
