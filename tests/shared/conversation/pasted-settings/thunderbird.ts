import type { Pasted } from './pasted.ts'

/** The windows of Thunderbird, and its app. */
export const PASTED_FROM_THUNDERBIRD: readonly Pasted[] = [
  {
    name: 'Thunderbird, names above their values',
    language: 'de',
    program: 'thunderbird',
    text: `Thunderbird
Einstellungen für den Posteingangs-Server
Protokoll
IMAP
Serveradresse
imap.example.org
Port
143
Verbindungssicherheit
Automatisch erkennen
Authentifizierungsmethode
Passwort, normal
Benutzername
Erika.Mustermann
Einstellungen für den Postausgangs-Server
Serveradresse
smtp.example.org
Port
465
Verbindungssicherheit
Keine
Authentifizierungsmethode
Passwort, normal
Benutzername
Erika.Mustermann`,
    findings: [
      [
        'imap',
        'encryption: Automatisch erkennen → SSL/TLS (SSL)',
        'port: 143 → 993',
        'username: Erika.Mustermann → erika.mustermann',
      ],
      ['smtp', 'encryption: none → SSL/TLS (SSL)', 'username: Erika.Mustermann → erika.mustermann'],
    ],
    where: ['„Sicherheit und Authentifizierung“', 'Lassen Sie „Automatisch erkennen“ nicht stehen'],
  },
  {
    name: 'Thunderbird in English, outgoing before incoming',
    language: 'en',
    program: 'thunderbird',
    text: `Outgoing server settings (Thunderbird)
Connection security: STARTTLS
Port: 587
Hostname: smtp.example.org
Incoming server settings
Connection security: SSL/TLS
Port: 995
Hostname: imap.example.org
Protocol: IMAP`,
    findings: [
      ['smtp', 'encryption: STARTTLS → SSL/TLS (SSL)', 'port: 587 → 465'],
      ['imap', 'port: 995 → 993'],
    ],
    where: ['“Security Settings”', '“Outgoing Server (SMTP)”'],
  },
  {
    name: 'K-9 Mail',
    language: 'en',
    program: 'thunderbird-android',
    text: `K-9 Mail incoming server
Server: imap.example.org
Security: None
Port: 143
Authentication: Normal password
Username: erika.mustermann@example.org`,
    findings: [['imap', 'encryption: none → SSL/TLS (SSL)', 'port: 143 → 993']],
    where: ['“Incoming server”', '“SSL/TLS”'],
  },
]
