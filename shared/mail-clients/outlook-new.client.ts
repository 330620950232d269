import de from '../../locales/de/mail-clients/outlook-new.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/outlook-new.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const OVH =
  'https://github.com/ovh/docs, guides for the new Outlook for Windows: Email Pro (2026-01-09) and MX Plan, German and English'

/** The program that replaced the Mail app of Windows 10 and 11 on 2025-01-01. */
export default {
  id: 'outlook-new',
  slot: 'outlook',
  platforms: ['windows'],
  readFrom: 'guides of January 2026',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: { de: 'Konto hinzufügen', en: 'Add an account' },
    next: { de: 'Weiter', en: 'Continue' },
    showMore: { de: 'Mehr anzeigen', en: 'Show more' },
    email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    password: { de: 'Kennwort', en: 'Password' },
    imapServer: {
      de: 'IMAP-Eingangsserver',
      en: 'IMAP incoming server',
      also: { de: ['IMAP Empfangsserver'] },
      verified: { de: false, en: true },
    },
    popServer: { de: 'POP-Eingangsserver', en: 'POP incoming server', verified: false },
    port: { de: 'Port', en: 'Port' },
    connectionType: {
      de: 'Sicherer Verbindungstyp',
      en: 'Secure connection type',
      also: { de: ['Sicherheitstyp'] },
      verified: { de: false, en: true },
    },
    smtpUsername: { de: 'SMTP-Benutzername', en: 'SMTP username' },
    smtpServer: { de: 'SMTP-Ausgangsserver', en: 'SMTP outgoing server' },
    smtpPassword: { de: 'SMTP-Passwort', en: 'SMTP password' },
    manage: { de: 'Verwalten', en: ['Your accounts', 'Manage'], verified: false },
    remove: { de: 'Entfernen', en: 'Remove', also: { de: ['Löschen'] }, verified: false },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP', en: 'POP', verified: false },
  },
  steps: [
    { id: 'open', traps: ['cloud'] },
    { id: 'address', after: 'after.address', fields: [{ value: 'email', label: 'email' }] },
    {
      id: 'password',
      after: 'after.password',
      fields: [{ value: 'password', label: 'password' }],
      traps: ['guess', 'pop-limits'],
    },
    {
      id: 'incoming',
      fields: [
        { value: 'incoming.host', label: 'imapServer', protocols: ['imap'] },
        { value: 'incoming.host', label: 'popServer', protocols: ['pop3'] },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'connectionType' },
      ],
      traps: ['no-username'],
    },
    {
      id: 'outgoing',
      after: 'after.outgoing',
      fields: [
        { value: 'username', label: 'smtpUsername' },
        { value: 'smtp.host', label: 'smtpServer' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'connectionType' },
      ],
      traps: ['no-edit'],
    },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS' } },
      { meaning: 'none', label: { de: 'Keine', en: 'None', verified: false } },
    ],
  },
  traps: [
    { id: 'no-edit' },
    { id: 'no-username', verified: false },
    { id: 'cloud' },
    { id: 'guess' },
    { id: 'pop-limits', protocols: ['pop3'], verified: false },
  ],
  change: { canEdit: false },
  sources: {
    labels: [OVH],
    encryption: [OVH],
    traps: [OVH, 'https://github.com/docker-mailserver/docker-mailserver/issues/1772 (cloud)'],
  },
  words: { de, en },
} satisfies MailClient
