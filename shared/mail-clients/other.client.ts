import de from '../../locales/de/mail-clients/other.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/other.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

/** Any program that we do not know: the names that most programs use. */
export default {
  id: 'other',
  slot: 'other',
  platforms: ['windows', 'macos', 'linux', 'ios', 'android'],
  interfaceLanguages: ['de', 'en'],
  isGeneral: true,
  labelsVerified: { de: false, en: false },
  labels: {
    addAccount: { de: 'Konto hinzufügen', en: 'Add account' },
    manual: { de: 'Manuell einrichten', en: 'Set up manually' },
    incoming: { de: 'Posteingangsserver', en: 'Incoming server' },
    outgoing: { de: 'Postausgangsserver', en: 'Outgoing server' },
    type: { de: 'Kontotyp', en: 'Account type' },
    name: { de: 'Name', en: 'Name' },
    email: { de: 'E-Mail-Adresse', en: 'Email address' },
    host: { de: 'Server', en: 'Server' },
    port: { de: 'Port', en: 'Port' },
    encryption: { de: 'Verschlüsselung', en: 'Encryption' },
    username: { de: 'Benutzername', en: 'User name' },
    password: { de: 'Passwort', en: 'Password' },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' }, pop3: { de: 'POP3', en: 'POP3' } },
  steps: [
    {
      id: 'open',
      fields: [
        { value: 'name', label: 'name' },
        { value: 'email', label: 'email' },
      ],
    },
    {
      id: 'incoming',
      text: 'common.steps.incoming',
      fields: [
        { choose: 'protocol', label: 'type' },
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'encryption' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
      traps: ['tls-alone', 'capital-letter'],
    },
    {
      id: 'outgoing',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'encryption' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
      ],
    },
    { id: 'finish' },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      {
        meaning: 'ssl',
        label: {
          de: 'SSL/TLS',
          en: 'SSL/TLS',
          also: { de: ['SSL', 'TLS/SSL'], en: ['SSL', 'TLS/SSL'] },
        },
      },
      {
        meaning: 'starttls',
        label: { de: 'STARTTLS', en: 'STARTTLS', also: { de: ['TLS'], en: ['TLS'] } },
      },
      { meaning: 'guess', label: { de: 'Automatisch', en: 'Automatic', also: { en: ['Auto'] } } },
      {
        meaning: 'none',
        label: {
          de: 'Keine',
          en: 'None',
          also: { de: ['Ohne', 'Unverschlüsselt'], en: ['Unencrypted'] },
        },
      },
    ],
  },
  traps: [
    { id: 'tls-alone', verified: false },
    { id: 'capital-letter', verified: false },
  ],
  change: { canEdit: true, verified: false },
  sources: { labels: [], encryption: [], traps: [] },
  words: { de, en },
} satisfies MailClient
