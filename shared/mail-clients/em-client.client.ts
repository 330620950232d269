import de from '../../locales/de/mail-clients/em-client.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/em-client.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

/** Nobody could look: every label is from general knowledge. */
export default {
  id: 'em-client',
  slot: 'em-client',
  platforms: ['windows', 'macos'],
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: false, en: false },
  labels: {
    addAccount: {
      de: ['Menü', 'Konten', '+ Konto hinzufügen', 'Mail', 'Andere'],
      en: ['Menu', 'Accounts', '+ Add account', 'Mail', 'Other'],
    },
    next: { de: 'Weiter', en: 'Next' },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    name: { de: 'Name', en: 'Name' },
    outgoing: { de: 'Ausgangsserver (SMTP)', en: 'Outgoing server (SMTP)' },
    host: { de: 'Host', en: 'Host' },
    username: { de: 'Benutzername', en: 'User name' },
    accounts: { de: ['Menü', 'Konten'], en: ['Menu', 'Accounts'] },
    smtpTab: { de: 'SMTP', en: 'SMTP' },
    port: { de: 'Port', en: 'Port' },
    policy: { de: 'Sicherheitsrichtlinie', en: 'Security policy' },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' }, pop3: { de: 'POP3', en: 'POP3' } },
  steps: [
    { id: 'open' },
    {
      id: 'identity',
      fields: [
        { value: 'email', label: 'email' },
        { value: 'name', label: 'name' },
      ],
    },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'host' },
        { value: 'username', label: 'username' },
      ],
    },
    { id: 'outgoing', fields: [{ value: 'smtp.host', label: 'host' }] },
    {
      id: 'check-incoming',
      fields: [
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'policy' },
      ],
      traps: ['detects-first', 'legacy-is-right'],
    },
    {
      id: 'check-outgoing',
      after: 'common.after.password',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'policy' },
      ],
    },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      {
        meaning: 'ssl',
        label: {
          de: 'SSL/TLS auf speziellem Port verwenden (veraltet)',
          en: 'Use SSL/TLS on special port (legacy)',
        },
      },
      {
        meaning: 'starttls',
        label: { de: 'Verwendung von SSL/TLS erzwingen', en: 'Force usage of SSL/TLS' },
      },
      {
        meaning: 'starttls',
        label: { de: 'SSL/TLS verwenden, falls verfügbar', en: 'Use SSL/TLS if available' },
      },
      {
        meaning: 'none',
        label: { de: 'Keine sichere Verbindung verwenden', en: "Don't use secure connection" },
      },
    ],
  },
  traps: [
    { id: 'legacy-is-right', verified: false },
    { id: 'detects-first', verified: false },
  ],
  change: { canEdit: true, verified: false },
  sources: { labels: [], encryption: [], traps: [] },
  words: { de, en },
} satisfies MailClient
