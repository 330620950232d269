import type { Pasted } from './pasted.ts'

/** The windows of the others, and one that nobody knows. */
export const PASTED_FROM_OTHER_PROGRAMS: readonly Pasted[] = [
  {
    name: 'Gmail app, two columns',
    language: 'de',
    program: 'gmail-app',
    text: `Gmail-App	Einstellungen für Eingangsserver
Nutzername	Erika.Mustermann@example.org
Server	imap.example.org
Port	143
Sicherheitstyp	STARTTLS (alle Zertifikate akzeptieren)`,
    findings: [
      [
        'imap',
        'encryption: STARTTLS → SSL/TLS (SSL)',
        'port: 143 → 993',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: ['„Einstellungen für Eingangsserver“', '„SSL/TLS“'],
  },
  {
    name: 'eM Client, whose words all say SSL/TLS',
    language: 'de',
    program: 'em-client',
    text: `eM Client
IMAP
Host: imap.example.org
Port: 993
Sicherheitsrichtlinie: Verwendung von SSL/TLS erzwingen
SMTP
Host: smtp.example.org
Port: 465
Sicherheitsrichtlinie: SSL/TLS verwenden, falls verfügbar`,
    findings: [
      ['imap', 'encryption: Verwendung von SSL/TLS erzwingen → SSL/TLS (SSL)'],
      ['smtp', 'encryption: SSL/TLS verwenden, falls verfügbar → SSL/TLS (SSL)'],
    ],
    where: ['„Menü“ > „Konten“', '„SSL/TLS auf speziellem Port verwenden (veraltet)“'],
  },
  {
    name: 'eM Client in English, the right one of three',
    language: 'en',
    program: 'em-client',
    text: `eM Client IMAP
Host	imap.example.org
Port	143
Security policy	Use SSL/TLS on special port (legacy)`,
    findings: [['imap', 'port: 143 → 993']],
    where: ['“Menu” > “Accounts”', '“Use SSL/TLS on special port (legacy)”'],
  },
  {
    name: 'Samsung Email',
    language: 'de',
    program: 'samsung-email',
    text: `Samsung Email
IMAP-Server: imap.example.org
Sicherheitstyp: TLS
Port: 993
SMTP-Server: smtp.example.org
Sicherheitstyp: SSL
Port: 465
Benutzername: erika.mustermann@example.org`,
    findings: [['imap', 'encryption: TLS → SSL/TLS (SSL)'], ['smtp']],
    where: ['Servereinstellungen', '„TLS“ bedeutet hier STARTTLS'],
  },
  {
    name: 'Evolution, whose right word is TLS',
    language: 'en',
    program: 'evolution',
    text: `Evolution
Server: imap.example.org
Port: 993
Encryption method: TLS on a dedicated port
Server: smtp.example.org
Port: 587
Encryption method: STARTTLS after connecting`,
    findings: [['imap'], ['smtp', 'encryption: STARTTLS → SSL/TLS (SSL)', 'port: 587 → 465']],
    where: ['“Receiving Email”', '“TLS on a dedicated port”'],
  },
  {
    name: 'a program that nobody knows',
    language: 'de',
    program: 'other',
    isFreely: true,
    text: `anderes Mailprogramm
smtp.example.org
587
TLS
Erika.Mustermann@example.org`,
    findings: [
      [
        'smtp',
        'encryption: TLS → SSL/TLS (SSL)',
        'port: 587 → 465',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: [],
  },
]
