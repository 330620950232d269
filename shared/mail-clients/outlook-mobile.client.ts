import de from '../../locales/de/mail-clients/outlook-mobile.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/outlook-mobile.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const NOTE = 'a public note "Outlook Mobile Configuration" with the list of fields (English)'

/** POP3 is not described: no source tells how it is set up here. */
export default {
  id: 'outlook-mobile',
  slot: 'outlook-mobile',
  platforms: ['ios', 'android'],
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: false, en: true },
  labels: {
    addAccount: {
      de: 'E-Mail-Konto hinzufügen',
      en: 'Add Mail Account',
      also: { en: ['Add account'] },
      verified: false,
    },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address', verified: false },
    next: { de: 'Weiter', en: 'Continue', verified: false },
    manual: { de: 'Konto manuell einrichten', en: 'Set up account manually', verified: false },
    imapHost: { de: 'IMAP-Hostname', en: 'IMAP Host Name' },
    port: { de: 'Port', en: 'Port' },
    security: { de: 'Sicherheitstyp', en: 'Security Type' },
    imapUsername: { de: 'IMAP-Benutzername', en: 'IMAP Username' },
    imapPassword: { de: 'IMAP-Kennwort', en: 'IMAP Password' },
    smtpHost: { de: 'SMTP-Hostname', en: 'SMTP Host Name' },
    smtpUsername: { de: 'SMTP-Benutzername', en: 'SMTP Username' },
    smtpPassword: { de: 'SMTP-Kennwort', en: 'SMTP Password' },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' } },
  steps: [
    { id: 'open', traps: ['cloud'] },
    { id: 'manual', after: 'after.manual', fields: [{ value: 'email', label: 'email' }] },
    { id: 'description' },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'imapHost' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'security' },
        { value: 'username', label: 'imapUsername' },
        { value: 'password', label: 'imapPassword' },
      ],
    },
    {
      id: 'outgoing',
      fields: [
        { value: 'smtp.host', label: 'smtpHost' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'security' },
        { value: 'username', label: 'smtpUsername' },
        { value: 'password', label: 'smtpPassword' },
      ],
      traps: ['preset', 'both-usernames'],
    },
    { id: 'finish', verified: false },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      { meaning: 'starttls', label: { de: 'StartTLS', en: 'StartTls' } },
    ],
  },
  traps: [{ id: 'preset', verified: false }, { id: 'cloud' }, { id: 'both-usernames' }],
  change: { canEdit: true, verified: false },
  sources: {
    labels: [NOTE, 'https://pavvydesigns.com/2019/09/16/'],
    encryption: [NOTE],
    traps: [NOTE],
  },
  words: { de, en },
} satisfies MailClient
