import de from '../../locales/de/mail-clients/evolution.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/evolution.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const CATALOGUE = 'Evolution 3.46.4, message catalogue in German and English'

export default {
  id: 'evolution',
  slot: 'evolution',
  platforms: ['linux'],
  readFrom: '3.46.4',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    newAccount: { de: ['Datei', 'Neu', 'E-Mail-Konto'], en: ['File', 'New', 'Mail Account'] },
    identity: { de: 'Identität', en: 'Identity' },
    fullName: { de: 'Voller Name', en: 'Full Name' },
    email: { de: 'E-Mail-Adresse', en: 'Email Address' },
    lookUp: {
      de: 'Eigenschaften des E-Mail-Servers anhand der eingegebenen E-Mail-Adresse abrufen',
      en: 'Look up mail server details based on the entered e-mail address',
    },
    incoming: { de: 'Abrufen von E-Mails', en: 'Receiving Email' },
    outgoing: { de: 'Verschicken von E-Mails', en: 'Sending Email' },
    type: { de: 'Server-Art', en: 'Server Type' },
    smtp: { de: 'SMTP', en: 'SMTP' },
    host: { de: 'Server', en: 'Server' },
    port: { de: 'Port', en: 'Port' },
    username: { de: 'Benutzername', en: 'Username' },
    method: { de: 'Verschlüsselungsmethode', en: 'Encryption method' },
    authentication: { de: 'Server erfordert Legitimation', en: 'Server requires authentication' },
    authenticationType: {
      de: 'Legitimation',
      en: 'Authentication',
      verified: { de: false, en: true },
    },
    byPassword: { de: 'Passwort', en: 'Password', verified: { de: false, en: true } },
    summary: { de: 'Konto-Zusammenfassung', en: 'Account Summary' },
    apply: { de: 'Anwenden', en: 'Apply' },
    accounts: {
      de: ['Bearbeiten', 'Einstellungen', 'E-Mail-Konten', 'Bearbeiten'],
      en: ['Edit', 'Preferences', 'Mail Accounts', 'Edit'],
    },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP', en: 'POP', verified: false },
  },
  steps: [
    { id: 'open' },
    {
      id: 'identity',
      fields: [
        { value: 'name', label: 'fullName' },
        { value: 'email', label: 'email' },
        { untick: 'lookUp' },
      ],
      traps: ['looks-up'],
    },
    {
      id: 'incoming',
      text: 'common.steps.incoming',
      fields: [
        { choose: 'protocol', label: 'type' },
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'username', label: 'username' },
        { value: 'incoming.encryption', label: 'method' },
        { choose: 'byPassword', label: 'authenticationType' },
      ],
    },
    {
      id: 'outgoing',
      text: 'common.steps.outgoing',
      fields: [
        { choose: 'smtp', label: 'type' },
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { tick: 'authentication' },
        { value: 'smtp.encryption', label: 'method' },
        { value: 'username', label: 'username' },
      ],
    },
    { id: 'finish', after: 'common.after.password', verified: false },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      {
        meaning: 'ssl',
        label: { de: 'TLS auf einem dedizierten Port', en: 'TLS on a dedicated port' },
      },
      {
        meaning: 'starttls',
        label: { de: 'STARTTLS nach Verbinden', en: 'STARTTLS after connecting' },
      },
      { meaning: 'none', label: { de: 'Keine Verschlüsselung', en: 'No encryption' } },
    ],
  },
  signIn: {
    method: { list: 'authenticationType', entry: 'byPassword' },
    outgoing: 'authentication',
  },
  traps: [{ id: 'looks-up' }],
  change: { canEdit: true, verified: false },
  sources: {
    labels: [CATALOGUE],
    encryption: [CATALOGUE],
    traps: ['https://gitlab.gnome.org/GNOME/evolution/issues/642'],
  },
  words: { de, en },
} satisfies MailClient
