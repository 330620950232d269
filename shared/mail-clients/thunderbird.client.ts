import de from '../../locales/de/mail-clients/thunderbird.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/thunderbird.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

export default {
  id: 'thunderbird',
  slot: 'thunderbird',
  platforms: ['windows', 'macos', 'linux'],
  readFrom: '153.7 ESR',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    newAccount: { de: ['Datei', 'Neu', 'E-Mail-Konto…'], en: ['File', 'New', 'Email Account…'] },
    newAccountMenu: { de: ['≡', 'Neu', 'E-Mail'], en: ['≡', 'New', 'Email'] },
    hub: { de: 'Ihr Konto hinzufügen', en: 'Add Your Account' },
    fullName: { de: 'Vollständiger Name', en: 'Full name' },
    email: { de: 'E-Mail-Adresse', en: 'Email address' },
    next: { de: 'Weiter', en: 'Continue' },
    edit: { de: 'Konfiguration bearbeiten', en: 'Edit configuration' },
    manual: { de: 'Manuell einrichten', en: 'Configure Manually' },
    incoming: {
      de: 'Einstellungen für den Posteingangs-Server',
      en: 'Incoming server settings',
    },
    outgoing: {
      de: 'Einstellungen für den Postausgangs-Server',
      en: 'Outgoing server settings',
    },
    protocolField: { de: 'Protokoll', en: 'Protocol' },
    host: { de: 'Serveradresse', en: 'Hostname' },
    port: { de: 'Port', en: 'Port' },
    security: { de: 'Verbindungssicherheit', en: 'Connection security' },
    authentication: { de: 'Authentifizierungsmethode', en: 'Authentication method' },
    normalPassword: { de: 'Passwort, normal', en: 'Normal password' },
    username: { de: 'Benutzername', en: 'Username' },
    test: { de: 'Testen', en: 'Test' },
    password: { de: 'Passwort', en: 'Password' },
    finish: { de: 'Abschließen', en: 'Finish' },
    serverSettings: {
      de: ['Konten-Einstellungen', 'Server-Einstellungen', 'Sicherheit und Authentifizierung'],
      en: ['Account Settings', 'Server Settings', 'Security Settings'],
    },
    outgoingSettings: {
      de: ['Konten-Einstellungen', 'Postausgangs-Server (SMTP)', 'Bearbeiten'],
      en: ['Account Settings', 'Outgoing Server (SMTP)', 'Edit'],
    },
    savedPasswords: {
      de: ['Einstellungen', 'Datenschutz & Sicherheit', 'Passwörter', 'Gespeicherte Passwörter'],
      en: ['Settings', 'Privacy & Security', 'Saved Passwords'],
    },
  },
  protocols: {
    imap: { de: 'IMAP', en: 'IMAP' },
    pop3: { de: 'POP3', en: 'POP3', verified: false },
  },
  steps: [
    { id: 'open' },
    {
      id: 'address',
      after: 'after.address',
      fields: [
        { value: 'name', label: 'fullName' },
        { value: 'email', label: 'email' },
      ],
    },
    { id: 'manual', traps: ['exchange'] },
    {
      id: 'incoming',
      text: 'common.steps.incoming',
      fields: [
        { choose: 'protocol', label: 'protocolField' },
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'security' },
        { choose: 'normalPassword', label: 'authentication' },
        { value: 'username', label: 'username' },
      ],
      traps: ['empty-fields', 'prefilled-username'],
    },
    {
      id: 'outgoing',
      text: 'common.steps.outgoing',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'security' },
        { choose: 'normalPassword', label: 'authentication' },
        { value: 'username', label: 'username' },
      ],
    },
    { id: 'finish', after: 'after.finish', fields: [{ value: 'password', label: 'password' }] },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS' } },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS' } },
      { meaning: 'guess', label: { de: 'Automatisch erkennen', en: 'Autodetect' } },
      {
        meaning: 'none',
        label: { de: 'Keine', en: 'None', also: { de: ['Keine Verbindungssicherheit'] } },
      },
    ],
  },
  signIn: { method: { list: 'authentication', entry: 'normalPassword' } },
  traps: [
    { id: 'empty-fields' },
    { id: 'authentication' },
    { id: 'prefilled-username' },
    { id: 'restart' },
    { id: 'exchange' },
    { id: 'starttls-advice' },
  ],
  change: { canEdit: true },
  oldPassword: {},
  sources: {
    labels: [
      'Thunderbird 153.7.0 ESR, program strings in German and English: accountHub.ftl, menubar.ftl, appmenu.ftl, am-server-top.dtd, smtpEditOverlay.dtd',
      'https://www.computerwoche.de/a/passwort-aendern,3278306 (path of the saved passwords)',
    ],
    encryption: ['Thunderbird 153.7.0 ESR, program strings: accountHub.ftl, am-server-top.dtd'],
    traps: [
      'Thunderbird 153.7.0 ESR, program strings',
      'https://github.com/mailcow/mailcow-dockerized/issues/6642 (Exchange)',
    ],
  },
  words: { de, en },
} satisfies MailClient
