import de from '../../locales/de/mail-clients/apple-mail.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/apple-mail.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const APPLE = [
  'https://support.apple.com/de-li/HT204208',
  'https://support.apple.com/de-de/HT203995',
  'https://support.apple.com/de-ch/guide/mail/server-settings-preferences-cpmlprefacctadv/11.0/mac/10.13',
]

export default {
  id: 'apple-mail',
  slot: 'apple-mail',
  platforms: ['macos'],
  aliases: ['Mail'],
  readFrom: "Apple's support pages and guides",
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: {
      de: ['Mail', 'Account hinzufügen…', 'Anderer Mail-Account…'],
      en: ['Mail', 'Add Account…', 'Other Mail Account…'],
      verified: { de: false, en: true },
    },
    next: { de: 'Fortfahren', en: 'Continue' },
    name: { de: 'Name', en: 'Name' },
    email: { de: 'E-Mail-Adresse', en: 'Email Address' },
    password: { de: 'Passwort', en: 'Password' },
    signIn: { de: 'Anmelden', en: 'Sign In' },
    refused: {
      de: 'Accountname oder Passwort konnte nicht überprüft werden',
      en: 'Unable to verify account name or password',
    },
    username: { de: 'Benutzername', en: 'User Name' },
    accountType: { de: 'Account-Typ', en: 'Account Type' },
    incomingServer: { de: 'Server für eintreffende E-Mails', en: 'Incoming Mail Server' },
    outgoingServer: { de: 'Server für ausgehende E-Mails', en: 'Outgoing Mail Server' },
    accounts: {
      de: ['Mail', 'Einstellungen', 'Accounts'],
      en: ['Mail', 'Settings…', 'Accounts'],
    },
    serverSettings: { de: 'Servereinstellungen', en: 'Server Settings' },
    automatic: {
      de: 'Verbindungseinstellungen automatisch verwalten',
      en: 'Automatically manage connection settings',
    },
    port: { de: 'Port', en: 'Port' },
    useTls: { de: 'TLS/SSL verwenden', en: 'Use TLS/SSL' },
    authentication: { de: 'Authentifizierung', en: 'Authentication' },
    byPassword: { de: 'Passwort', en: 'Password' },
    save: { de: 'Sichern', en: 'Save' },
    doctor: { de: ['Fenster', 'Verbindung prüfen'], en: ['Window', 'Connection Doctor'] },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP', en: 'POP', verified: false },
  },
  steps: [
    { id: 'open', traps: ['profile'] },
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
      id: 'servers',
      after: 'after.servers',
      fields: [
        { value: 'email', label: 'email' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
        { choose: 'protocol', label: 'accountType' },
        { value: 'incoming.host', label: 'incomingServer' },
        { value: 'smtp.host', label: 'outgoingServer' },
      ],
      traps: ['no-port'],
    },
    { id: 'settings' },
    { id: 'automatic', fields: [{ untick: 'automatic' }], traps: ['automatic'] },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'useTls' },
        { choose: 'byPassword', label: 'authentication' },
      ],
    },
    {
      id: 'outgoing',
      after: 'after.outgoing',
      fields: [
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'useTls' },
        { choose: 'byPassword', label: 'authentication' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['empty-outgoing'],
    },
    { id: 'check' },
  ],
  encryption: {
    usesOneCheckBox: true,
    managed: 'automatic',
    options: [
      {
        meaning: 'ssl',
        label: {
          de: 'TLS/SSL verwenden',
          en: 'Use TLS/SSL',
          also: { de: ['TLS/SSL'], en: ['TLS/SSL'] },
        },
      },
      { meaning: 'none', label: { de: 'aus', en: 'unticked' } },
    ],
  },
  signIn: { method: { list: 'authentication', entry: 'byPassword' } },
  traps: [{ id: 'automatic' }, { id: 'no-port' }, { id: 'empty-outgoing' }, { id: 'profile' }],
  change: { canEdit: true },
  oldPassword: {},
  sources: {
    labels: [
      ...APPLE,
      'https://www.macwelt.de/article/939024/ (German)',
      'https://macpaw.com/de/how-to/unable-to-verify-account-name-password (German)',
    ],
    encryption: APPLE,
    traps: [
      ...APPLE,
      'https://github.com/Purelymail/purelymail-issues/issues/355',
      'https://github.com/mjl-/mox/issues/328',
      'https://github.com/Uberspace/manual (page on Apple Mail)',
      'https://github.com/mailcow/mailcow-dockerized-docs (client page for Apple)',
    ],
  },
  words: { de, en },
} satisfies MailClient
