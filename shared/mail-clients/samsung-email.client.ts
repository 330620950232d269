import de from '../../locales/de/mail-clients/samsung-email.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/samsung-email.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

/** Nobody could look: every label is from general knowledge. */
export default {
  id: 'samsung-email',
  slot: 'samsung-email',
  platforms: ['android'],
  aliases: ['Samsung E-Mail'],
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: false, en: false },
  labels: {
    addAccount: { de: ['Konto hinzufügen', 'Andere'], en: ['Add account', 'Other'] },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    password: { de: 'Passwort', en: 'Password' },
    manual: { de: 'Manuelle Einrichtung', en: 'Manual setup' },
    imapServer: { de: 'IMAP-Server', en: 'IMAP server' },
    popServer: { de: 'POP3-Server', en: 'POP3 server' },
    security: { de: 'Sicherheitstyp', en: 'Security type' },
    port: { de: 'Port', en: 'Port' },
    username: { de: 'Benutzername', en: 'User name' },
    smtpServer: { de: 'SMTP-Server', en: 'SMTP server' },
    authentication: {
      de: 'Authentifizierung vor dem Senden erforderlich',
      en: 'Authentication required before sending emails',
    },
    signIn: { de: 'Anmelden', en: 'Sign in' },
  },
  protocols: {
    imap: { de: 'IMAP-Konto', en: 'IMAP account' },
    pop3: { de: 'POP3-Konto', en: 'POP3 account' },
  },
  steps: [
    {
      id: 'open',
      after: 'after.open',
      fields: [
        { value: 'email', label: 'email' },
        { value: 'password', label: 'password' },
      ],
    },
    { id: 'protocol' },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'imapServer', protocols: ['imap'] },
        { value: 'incoming.host', label: 'popServer', protocols: ['pop3'] },
        { value: 'incoming.encryption', label: 'security' },
        { value: 'incoming.port', label: 'port' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['port-stays'],
    },
    {
      id: 'outgoing',
      fields: [
        { value: 'smtp.host', label: 'smtpServer' },
        { value: 'smtp.encryption', label: 'security' },
        { value: 'smtp.port', label: 'port' },
        { tick: 'authentication' },
      ],
    },
    { id: 'finish' },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL', en: 'SSL' } },
      {
        meaning: 'ssl',
        isUnsafe: true,
        label: { de: 'SSL (alle Zertifikate akzeptieren)', en: 'SSL (accept all certificates)' },
      },
      { meaning: 'starttls', label: { de: 'TLS', en: 'TLS' } },
      {
        meaning: 'starttls',
        isUnsafe: true,
        label: { de: 'TLS (alle Zertifikate akzeptieren)', en: 'TLS (accept all certificates)' },
      },
      { meaning: 'none', label: { de: 'Keine', en: 'None' } },
    ],
  },
  signIn: { outgoing: 'authentication' },
  traps: [
    { id: 'tls-is-starttls', verified: false },
    { id: 'port-stays', verified: false },
  ],
  change: { canEdit: true, verified: false },
  sources: { labels: [], encryption: [], traps: [] },
  words: { de, en },
} satisfies MailClient
