import type { Language } from '../../../shared/language.ts'

/**
 * Settings as people paste them: copied from a window or read off a screenshot, names and values on one line or on
 * two, beside each other with tabs, in any order, with or without a port. The labels are those of the mail programs
 * (`shared/mail-clients`). The server data that they are compared with stand in the test.
 */
export type Pasted = {
  name: string
  language: Language
  /** The program that is chosen in the panel; the chat goes by what the text says. */
  program: string
  text: string
  /** Written in the person's own words, not copied. */
  isFreely?: boolean
  /** Per server: protocol and every mistake as `field: wrong → right`. */
  findings: readonly (readonly string[])[]
  /** Words of the program that must be told: where it is changed, and its word for the right encryption. */
  where: readonly string[]
}

export const PASTED: readonly Pasted[] = [
  {
    name: 'Outlook 2013, the tab "Erweitert"',
    language: 'de',
    program: 'outlook',
    text: `Outlook 2013
Posteingangsserver (IMAP): 143
Verwenden Sie den folgenden verschlüsselten Verbindungstyp: TLS
Postausgangsserver (SMTP): 587
Verwenden Sie den folgenden verschlüsselten Verbindungstyp: TLS`,
    findings: [
      ['imap', 'encryption: TLS → SSL/TLS (SSL)', 'port: 143 → 993'],
      ['smtp', 'encryption: TLS → SSL/TLS (SSL)', 'port: 587 → 465'],
    ],
    where: [
      '„Servereinstellungen“',
      'Wählen Sie „SSL“, so heißt hier SSL/TLS (SSL). „TLS“ bedeutet hier STARTTLS',
    ],
  },
  {
    name: 'Outlook 2013, both windows one after the other',
    language: 'de',
    program: 'outlook',
    text: `Outlook 2013 IMAP-Konto
Ihr Name:	Erika Mustermann
E-Mail-Adresse:	Erika.Mustermann@example.org
Kontotyp:	IMAP
Posteingangsserver:	imap.example.org
Postausgangsserver (SMTP):	smtp.example.org
Benutzername:	Erika.Mustermann@example.org
Kennwort:	********
Posteingangsserver (IMAP):	993
Verwenden Sie den folgenden verschlüsselten Verbindungstyp:	SSL
Postausgangsserver (SMTP):	465
Verwenden Sie den folgenden verschlüsselten Verbindungstyp:	TLS`,
    findings: [
      ['imap', 'username: Erika.Mustermann@example.org → erika.mustermann@example.org'],
      [
        'smtp',
        'encryption: TLS → SSL/TLS (SSL)',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: ['„Servereinstellungen“', 'Wählen Sie „SSL“'],
  },
  {
    name: 'Outlook 2010 in English, Auto',
    language: 'en',
    program: 'outlook',
    text: `Outlook 2010
Incoming server (IMAP): 993
Use the following type of encrypted connection: SSL
Outgoing server (SMTP): 25
Use the following type of encrypted connection: Auto`,
    findings: [['imap'], ['smtp', 'encryption: Auto → SSL/TLS (SSL)', 'port: 25 → 465']],
    where: ['“Server Settings”', 'Do not leave it at “Auto”'],
  },
  {
    name: 'new Outlook, names above their values',
    language: 'de',
    program: 'outlook-new',
    text: `Neues Outlook
IMAP-Eingangsserver
imap.example.org
Port
143
Sicherer Verbindungstyp
STARTTLS
SMTP-Benutzername
erika.mustermann@example.org
SMTP-Ausgangsserver
smtp.example.org
Port
465
Sicherer Verbindungstyp
SSL/TLS`,
    findings: [['imap', 'encryption: STARTTLS → SSL/TLS (SSL)', 'port: 143 → 993'], ['smtp']],
    where: ['Das neue Outlook kann die Server eines Kontos nicht ändern', '„SSL/TLS“'],
  },
  {
    name: 'new Outlook in English',
    language: 'en',
    program: 'outlook-new',
    text: `new Outlook
IMAP incoming server: mail.example.org
Port: 993
Secure connection type: SSL/TLS
SMTP username: Erika.Mustermann@example.org
SMTP outgoing server: smtp.example.org
Port: 587
Secure connection type: STARTTLS`,
    findings: [
      [
        'imap',
        'host: mail.example.org → imap.example.org',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
      [
        'smtp',
        'encryption: STARTTLS → SSL/TLS (SSL)',
        'port: 587 → 465',
        'username: Erika.Mustermann@example.org → erika.mustermann@example.org',
      ],
    ],
    where: ['The new Outlook cannot change the servers of an account'],
  },
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
    name: 'Outlook on the phone',
    language: 'en',
    program: 'outlook-mobile',
    text: `Outlook mobile
IMAP Host Name
imap.example.org
Port
143
Security Type
StartTls
IMAP Username
erika.mustermann@example.org`,
    findings: [['imap', 'encryption: STARTTLS → SSL/TLS (SSL)', 'port: 143 → 993']],
    where: ['Tap the gear', '“SSL/TLS”'],
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
