import de from '../../locales/de/mail-clients/ios-mail.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/ios-mail.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const OVH = 'https://github.com/ovh/docs, mx_plan/how_to_configure_ios/guide.de-de.md'
const MOX = 'https://github.com/mjl-/mox/issues/328'

export default {
  id: 'ios-mail',
  slot: 'ios-mail',
  platforms: ['ios'],
  aliases: ['Mail'],
  readFrom: 'guides',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: {
      de: [
        'Einstellungen',
        'Mail',
        'Accounts',
        'Account hinzufügen',
        'Andere',
        'Mail-Account hinzufügen',
      ],
      en: ['Settings', 'Mail', 'Accounts', 'Add Account', 'Other', 'Add Mail Account'],
      also: { en: ['Mail Accounts'] },
    },
    mail: { de: 'Mail', en: 'Mail' },
    apps: { de: 'Apps', en: 'Apps', verified: false },
    name: { de: 'Name', en: 'Name' },
    email: { de: 'E-Mail', en: 'Email' },
    password: { de: 'Passwort', en: 'Password' },
    description: { de: 'Beschreibung', en: 'Description' },
    next: { de: 'Weiter', en: 'Next' },
    incoming: {
      de: 'Server für eintreffende E-Mails',
      en: 'Incoming Mail Server',
      verified: { de: false, en: true },
    },
    outgoing: {
      de: 'Server für ausgehende E-Mails',
      en: 'Outgoing Mail Server',
      verified: { de: false, en: true },
    },
    host: { de: 'Hostname', en: 'Host Name' },
    username: { de: 'Benutzername', en: 'User Name' },
    optional: { de: 'Optional', en: 'Optional' },
    save: { de: 'Sichern', en: 'Save' },
    primary: {
      de: ['Account', 'SMTP', 'Primärer Server'],
      en: ['Account', 'SMTP', 'Primary Server'],
      verified: { de: false, en: true },
    },
    advanced: { de: ['Account', 'Erweitert'], en: ['Account', 'Advanced'] },
    useSsl: { de: 'SSL verwenden', en: 'Use SSL' },
    authentication: { de: 'Authentifizierung', en: 'Authentication' },
    byPassword: { de: 'Passwort', en: 'Password' },
    port: { de: 'Server-Port', en: 'Server Port', verified: { de: false, en: true } },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP', en: 'POP', verified: false },
  },
  steps: [
    { id: 'open', traps: ['apps'] },
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
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['capital-letter'],
    },
    {
      id: 'outgoing',
      after: 'after.outgoing',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['optional', 'no-ports', 'without-ssl'],
    },
    {
      id: 'check-outgoing',
      fields: [
        { value: 'smtp.encryption', label: 'useSsl' },
        { choose: 'byPassword', label: 'authentication' },
        { value: 'smtp.port', label: 'port' },
      ],
    },
    {
      id: 'check-incoming',
      fields: [
        { value: 'incoming.encryption', label: 'useSsl' },
        { choose: 'byPassword', label: 'authentication' },
        { value: 'incoming.port', label: 'port' },
      ],
    },
  ],
  encryption: {
    usesOneCheckBox: true,
    options: [
      { meaning: 'ssl', label: { de: 'SSL verwenden', en: 'Use SSL' } },
      { meaning: 'none', label: { de: 'aus', en: 'off' } },
    ],
  },
  signIn: { method: { list: 'authentication', entry: 'byPassword' } },
  traps: [
    { id: 'apps', verified: false },
    { id: 'no-ports' },
    { id: 'optional' },
    { id: 'capital-letter', verified: false },
    { id: 'without-ssl' },
  ],
  change: { canEdit: true },
  sources: {
    labels: [
      OVH,
      'https://webhostingplus.uk/hosting/ssl-certificate-warning-on-apple-devices-when-connecting-to-a-mail-server/',
    ],
    encryption: [OVH, MOX],
    traps: [MOX, 'https://github.com/LukeSmithxyz/emailwiz/issues/300'],
  },
  words: { de, en },
} satisfies MailClient
