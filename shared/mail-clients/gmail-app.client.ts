import de from '../../locales/de/mail-clients/gmail-app.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/gmail-app.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const OVH = 'https://github.com/ovh/docs, mx_plan/how_to_configure_android/guide.de-de.md'
const OPTIONS = 'two public sources derived from the Android Open Source Project (option list)'
const BLUEMIND = 'BlueMind documentation (German)'

export default {
  id: 'gmail-app',
  slot: 'gmail-app',
  platforms: ['android'],
  aliases: ['Gmail'],
  readFrom: 'guides',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: {
      de: ['≡', 'Einstellungen', 'Konto hinzufügen', 'Andere'],
      en: ['≡', 'Settings', 'Add account', 'Other'],
    },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    next: { de: 'Weiter', en: 'Next' },
    manual: { de: 'Manuell einrichten', en: 'Manual setup' },
    password: { de: 'Passwort', en: 'Password' },
    incoming: { de: 'Einstellungen für Eingangsserver', en: 'Incoming server settings' },
    outgoing: { de: 'Einstellungen für Ausgangsserver', en: 'Outgoing server settings' },
    username: { de: 'Nutzername', en: 'Username' },
    host: { de: 'Server', en: 'Server' },
    smtpHost: { de: 'SMTP-Server', en: 'SMTP server' },
    port: { de: 'Port', en: 'Port' },
    security: { de: 'Sicherheitstyp', en: 'Security type' },
    settings: { de: ['≡', 'Einstellungen'], en: ['≡', 'Settings'] },
  },
  protocols: {
    imap: {
      de: 'Privat (IMAP)',
      en: 'Personal (IMAP)',
      also: { de: ['Personal (IMAP)'] },
      verified: { de: false, en: true },
    },
    pop3: { de: 'Privat (POP3)', en: 'Personal (POP3)', verified: false },
  },
  steps: [
    { id: 'open' },
    { id: 'address', after: 'after.address', fields: [{ value: 'email', label: 'email' }] },
    { id: 'protocol' },
    { id: 'password', after: 'after.password', fields: [{ value: 'password', label: 'password' }] },
    {
      id: 'incoming',
      text: 'common.steps.incoming',
      fields: [
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'security' },
      ],
      traps: ['prefilled-username', 'hidden-fields', 'pop-deletes'],
    },
    {
      id: 'outgoing',
      fields: [
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
        { value: 'smtp.host', label: 'smtpHost' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'security' },
      ],
    },
    { id: 'finish' },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      {
        meaning: 'ssl',
        isUnsafe: true,
        label: {
          de: 'SSL/TLS (alle Zertifikate akzeptieren)',
          en: 'SSL/TLS (Accept all certificates)',
        },
      },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS' } },
      {
        meaning: 'starttls',
        isUnsafe: true,
        label: {
          de: 'STARTTLS (alle Zertifikate akzeptieren)',
          en: 'STARTTLS (Accept all certificates)',
          verified: { de: false, en: true },
        },
      },
      { meaning: 'none', label: { de: 'Keine', en: 'None' } },
    ],
  },
  traps: [
    { id: 'prefilled-username' },
    { id: 'hidden-fields' },
    { id: 'pop-deletes', protocols: ['pop3'], verified: false },
  ],
  change: { canEdit: true, verified: false },
  sources: {
    labels: [OVH, BLUEMIND],
    encryption: [OPTIONS, BLUEMIND],
    traps: [OVH, 'https://github.com/thunderbird/thunderbird-android/issues/1789'],
  },
  words: { de, en },
} satisfies MailClient
