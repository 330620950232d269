import type { Pasted } from './pasted.ts'

/** The windows of the Outlooks. */
export const PASTED_FROM_OUTLOOK: readonly Pasted[] = [
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
]
