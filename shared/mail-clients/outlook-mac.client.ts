import de from '../../locales/de/mail-clients/outlook-mac.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/outlook-mac.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const OVH =
  'https://github.com/ovh/docs, mx_plan/how_to_configure_outlook_2016_mac/guide.de-de.md (interface of 2018)'
const MICROSOFT = 'Microsoft support, "Basic POP account settings for Outlook for Mac"'

export default {
  id: 'outlook-mac',
  slot: 'outlook-mac',
  platforms: ['macos'],
  readFrom: 'guides; German for the interface of 2018',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: false, en: true },
  labels: {
    menu: { de: 'Extras', en: 'Tools', also: { de: ['Tools'] } },
    newAccount: { de: ['Konten', '+', 'Neues Konto'], en: ['Accounts', '+', 'New Account'] },
    newerPath: {
      de: ['Outlook', 'Einstellungen', 'Konten'],
      en: ['Outlook', 'Settings', 'Accounts'],
      verified: false,
    },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    next: { de: 'Weiter', en: 'Continue' },
    provider: { de: 'IMAP/POP', en: 'IMAP/POP' },
    type: { de: 'Kontotyp', en: 'Type' },
    username: { de: 'Benutzername', en: 'User name' },
    password: { de: 'Kennwort', en: 'Password' },
    incomingServer: { de: 'Eingangsserver', en: 'Incoming server' },
    incomingPort: { de: 'Eingangsport', en: 'Port', verified: { de: false, en: false } },
    outgoingServer: { de: 'Ausgangsserver', en: 'Outgoing server' },
    outgoingPort: { de: 'Ausgangsport', en: 'Port', verified: { de: false, en: false } },
    useSsl: { de: 'Für Verbindung SSL verwenden', en: 'Use SSL to connect (recommended)' },
    addAccount: { de: 'Konto hinzufügen', en: 'Add Account' },
    accounts: { de: 'Konten', en: 'Accounts' },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' }, pop3: { de: 'POP', en: 'POP' } },
  steps: [
    { id: 'open', traps: ['newer-path'] },
    { id: 'address', after: 'after.address', fields: [{ value: 'email', label: 'email' }] },
    {
      id: 'account',
      fields: [
        { choose: 'protocol', label: 'type' },
        { value: 'email', label: 'email' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
    },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'incomingServer' },
        { value: 'incoming.port', label: 'incomingPort' },
        { value: 'incoming.encryption', label: 'useSsl' },
      ],
    },
    {
      id: 'outgoing',
      after: 'after.outgoing',
      fields: [
        { value: 'smtp.host', label: 'outgoingServer' },
        { value: 'smtp.port', label: 'outgoingPort' },
        { value: 'smtp.encryption', label: 'useSsl' },
      ],
      traps: ['default-port'],
    },
    { id: 'finish' },
  ],
  encryption: {
    usesOneCheckBox: true,
    verified: false,
    options: [
      {
        meaning: 'ssl',
        label: {
          de: 'Für Verbindung SSL verwenden',
          en: 'Use SSL to connect (recommended)',
          also: { en: ['Use SSL to connect'] },
          verified: true,
        },
      },
      { meaning: 'none', label: { de: 'aus', en: 'unticked', verified: true } },
    ],
  },
  traps: [{ id: 'default-port' }, { id: 'newer-path', verified: false }],
  change: { canEdit: true },
  sources: { labels: [OVH, MICROSOFT], encryption: [OVH, MICROSOFT], traps: [OVH] },
  words: { de, en },
} satisfies MailClient
