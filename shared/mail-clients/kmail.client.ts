import de from '../../locales/de/mail-clients/kmail.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/kmail.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const CATALOGUE =
  'KMail 22.12.3, message catalogues in German and English: IMAP and POP3 resource, mail transport, kmail, account wizard'

export default {
  id: 'kmail',
  slot: 'kmail',
  platforms: ['linux'],
  aliases: ['Kontact'],
  readFrom: '22.12.3',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    configure: {
      de: ['Einstellungen', 'KMail einrichten'],
      en: ['Settings', 'Configure KMail'],
    },
    accountsTab: {
      de: 'Zugänge',
      en: 'Accounts',
      also: { de: ['Postfächer'] },
      verified: { de: false, en: true },
    },
    receivingTab: { de: 'Empfang', en: 'Receiving', verified: { de: false, en: true } },
    sendingTab: { de: 'Versand', en: 'Sending', verified: { de: false, en: true } },
    add: { de: 'Hinzufügen', en: 'Add...' },
    findOnline: {
      de: 'Anbieter-Einstellungen im Internet suchen',
      en: 'Find provider settings on the Internet',
    },
    imapServer: { de: 'IMAP-Server', en: 'IMAP Server' },
    popServer: { de: 'POP-Server', en: 'POP Server', verified: false },
    username: { de: 'Benutzername', en: 'Username' },
    password: { de: 'Passwort', en: 'Password' },
    advanced: { de: 'Erweitert', en: 'Advanced', verified: { de: false, en: true } },
    encryption: { de: 'Verschlüsselung', en: 'Encryption' },
    port: { de: 'Port', en: 'Port' },
    authentication: { de: 'Authentifizierung', en: 'Authentication' },
    plain: { de: 'PLAIN', en: 'PLAIN' },
    autoDetect: { de: 'Automatisch erkennen', en: 'Auto Detect' },
    smtp: { de: 'SMTP', en: 'SMTP' },
    smtpServer: { de: 'Ausgehender Mailserver', en: 'Outgoing mail server' },
    requiresLogin: {
      de: 'Server erfordert Authentifizierung',
      en: 'Server requires authentication',
    },
    login: { de: 'Benutzer', en: 'Login' },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP3', en: 'POP3', verified: false },
  },
  steps: [
    { id: 'open' },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'imapServer', protocols: ['imap'] },
        { value: 'incoming.host', label: 'popServer', protocols: ['pop3'] },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
    },
    {
      id: 'incoming-advanced',
      text: 'steps.advanced',
      fields: [
        { value: 'incoming.encryption', label: 'encryption' },
        { value: 'incoming.port', label: 'port' },
        { choose: 'plain', label: 'authentication' },
      ],
      traps: ['auto-detect', 'clear-text'],
    },
    {
      id: 'outgoing',
      fields: [
        { value: 'smtp.host', label: 'smtpServer' },
        { tick: 'requiresLogin' },
        { value: 'username', label: 'login' },
        { value: 'password', label: 'password' },
      ],
    },
    {
      id: 'outgoing-advanced',
      text: 'steps.advanced',
      fields: [
        { value: 'smtp.encryption', label: 'encryption' },
        { value: 'smtp.port', label: 'port' },
        { choose: 'plain', label: 'authentication' },
      ],
    },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS' } },
      { meaning: 'none', label: { de: 'Keine', en: 'None' } },
    ],
  },
  signIn: { method: { list: 'authentication', entry: 'plain' }, outgoing: 'requiresLogin' },
  traps: [{ id: 'auto-detect' }, { id: 'clear-text' }, { id: 'assistant' }],
  change: { canEdit: true },
  sources: { labels: [CATALOGUE], encryption: [CATALOGUE], traps: [CATALOGUE] },
  words: { de, en },
} satisfies MailClient
