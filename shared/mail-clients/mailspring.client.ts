import de from '../../locales/de/mail-clients/mailspring.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/mailspring.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

// German texts that the first commit lacks were read in de.json of commit 003881f0.
const SOURCE =
  'https://github.com/Foundry376/Mailspring, commit d93a0d7f: onboarding/lib/page-account-settings-imap.tsx, app/lang/de.json'

export default {
  id: 'mailspring',
  slot: 'mailspring',
  platforms: ['windows', 'macos', 'linux'],
  readFrom: 'source code, commit d93a0d7f',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: { de: ['Konto hinzufügen', 'IMAP / SMTP'], en: ['Add Account', 'IMAP / SMTP'] },
    name: { de: 'Name', en: 'Name', verified: { de: false, en: true } },
    email: { de: 'E-Mail', en: 'Email' },
    password: { de: 'Kennwort', en: 'Password' },
    next: {
      de: 'Weiter',
      en: 'Continue',
      also: { de: ['Fortfahren'] },
      verified: { de: false, en: true },
    },
    setUp: { de: 'Konto einrichten', en: 'Set up Account' },
    incoming: {
      de: 'Eingehende Nachrichten (IMAP)',
      en: 'Incoming Mail (IMAP)',
    },
    outgoing: {
      de: 'Ausgehend (SMTP)',
      en: 'Outgoing Mail (SMTP)',
      also: { de: ['Postausgang (SMTP)'] },
      verified: { de: false, en: true },
    },
    host: { de: 'Server', en: 'Server' },
    port: { de: 'Port', en: 'Port' },
    security: { de: 'Sicherheit', en: 'Security' },
    username: {
      de: 'Benutzername',
      en: 'Username',
      also: { de: ['Username'] },
      verified: { de: false, en: true },
    },
    connect: { de: 'Konto verbinden', en: 'Connect Account' },
    insecure: { de: 'Erlaube unsicheres SSL', en: 'Allow insecure SSL' },
    update: {
      de: ['Einstellungen', 'Konten', 'Verbindungseinstellungen aktualisieren...'],
      en: ['Preferences', 'Accounts', 'Update Connection Settings...'],
    },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' } },
  lacks: ['pop3'],
  steps: [
    { id: 'open' },
    {
      id: 'address',
      after: 'after.address',
      fields: [
        { value: 'name', label: 'name' },
        { value: 'email', label: 'email' },
        { value: 'password', label: 'password' },
      ],
    },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'security' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['port-first', 'insecure'],
    },
    {
      id: 'outgoing',
      text: 'common.steps.outgoing',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'security' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
    },
    { id: 'finish' },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL / TLS', en: 'SSL / TLS' } },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS' } },
      { meaning: 'none', label: { de: 'Keine', en: 'None' } },
    ],
  },
  traps: [{ id: 'port-first' }, { id: 'insecure' }],
  change: { canEdit: true },
  sources: { labels: [SOURCE], encryption: [SOURCE], traps: [SOURCE] },
  words: { de, en },
} satisfies MailClient
