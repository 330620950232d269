import type { Pasted } from './pasted.ts'

/** The windows of Apple’s programs. */
export const PASTED_FROM_APPLE: readonly Pasted[] = [
  {
    name: 'Apple Mail, one check box',
    language: 'de',
    program: 'apple-mail',
    text: `Apple Mail, Servereinstellungen
Benutzername: Erika.Mustermann@example.org
Server für eintreffende E-Mails: imap.example.org
Port: 143
TLS/SSL verwenden
Authentifizierung: Passwort
Server für ausgehende E-Mails: smtp.example.org
Port: 25
TLS/SSL verwenden: aus`,
    findings: [
      [
        'imap',
        'port: 143 → 993',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
      [
        'smtp',
        'encryption: none → SSL/TLS (SSL)',
        'port: 25 → 465',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: ['„Servereinstellungen“', '„TLS/SSL verwenden“'],
  },
  {
    name: 'iPhone, without ports',
    language: 'en',
    program: 'ios-mail',
    text: `iPhone
Incoming Mail Server
Host Name
imap.example.org
User Name
Erika.Mustermann@example.org
Password
••••••••
Outgoing Mail Server
Host Name
smtp.exmaple.org
Use SSL
off`,
    findings: [
      ['imap', 'username: Erika.Mustermann@example.org → erika.mustermann@example.org'],
      [
        'smtp',
        'host: smtp.exmaple.org → smtp.example.org',
        'encryption: none → SSL/TLS (SSL)',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: ['“Primary Server”', '“Use SSL”'],
  },
]
