import de from '../../locales/de/mail-clients/thunderbird-android.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/thunderbird-android.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const STRINGS =
  'https://github.com/thunderbird/thunderbird-android, commit a59bd679: feature/account/server/settings and feature/account/setup, strings.xml in German and English'

export default {
  id: 'thunderbird-android',
  slot: 'thunderbird-android',
  platforms: ['android'],
  aliases: ['K-9 Mail'],
  readFrom: 'source code, commit a59bd679',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: { de: 'Konto hinzufügen', en: 'Add account' },
    email: { de: 'E-Mail-Adresse', en: 'Email address' },
    next: { de: 'Weiter', en: 'Next' },
    manual: { de: 'Manuell konfigurieren', en: 'Configure manually' },
    edit: { de: 'Konfiguration bearbeiten', en: 'Edit configuration' },
    incoming: { de: 'Einstellungen des Posteingangsservers', en: 'Incoming server settings' },
    outgoing: { de: 'Einstellungen des Postausgangsservers', en: 'Outgoing server settings' },
    protocolField: { de: 'Protokoll', en: 'Protocol' },
    host: { de: 'Server', en: 'Server' },
    security: { de: 'Sicherheit', en: 'Security' },
    port: { de: 'Port', en: 'Port' },
    authentication: { de: 'Authentifizierung', en: 'Authentication' },
    normalPassword: { de: 'Normales Passwort', en: 'Normal password' },
    username: { de: 'Benutzername', en: 'Username' },
    password: { de: 'Passwort', en: 'Password' },
    accountName: { de: 'Kontoname', en: 'Account name' },
    yourName: { de: 'Dein Name', en: 'Your name' },
    settings: { de: 'Einstellungen', en: 'Settings' },
    incomingServer: { de: 'Posteingangsserver', en: 'Incoming server' },
    outgoingServer: { de: 'Postausgangsserver', en: 'Outgoing server' },
    acceptRisk: { de: 'Risiko akzeptieren und fortfahren', en: 'Accept risk and continue' },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP3', en: 'POP3', verified: false },
  },
  steps: [
    { id: 'open', after: 'after.open', fields: [{ value: 'email', label: 'email' }] },
    {
      id: 'manual',
      after: 'after.manual',
      fields: [{ value: 'password', label: 'password' }],
      traps: ['untrusted'],
    },
    {
      id: 'incoming',
      after: 'after.server',
      text: 'common.steps.incoming',
      fields: [
        { choose: 'protocol', label: 'protocolField' },
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.encryption', label: 'security' },
        { value: 'incoming.port', label: 'port' },
        { choose: 'normalPassword', label: 'authentication' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['certificate'],
    },
    {
      id: 'outgoing',
      after: 'after.server',
      text: 'common.steps.outgoing',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.encryption', label: 'security' },
        { value: 'smtp.port', label: 'port' },
        { choose: 'normalPassword', label: 'authentication' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
    },
    { id: 'finish', after: 'after.finish', fields: [{ value: 'name', label: 'yourName' }] },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      { meaning: 'starttls', label: { de: 'StartTLS', en: 'StartTLS' } },
      { meaning: 'none', label: { de: 'Keine', en: 'None' } },
    ],
  },
  signIn: { method: { list: 'authentication', entry: 'normalPassword' } },
  traps: [{ id: 'untrusted' }, { id: 'certificate' }, { id: 'wrong-message' }],
  change: { canEdit: true },
  sources: {
    labels: [STRINGS],
    encryption: [STRINGS],
    traps: [STRINGS, 'https://github.com/thunderbird/thunderbird-android/issues/5028'],
  },
  words: { de, en },
} satisfies MailClient
