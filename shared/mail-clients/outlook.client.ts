import de from '../../locales/de/mail-clients/outlook.json' with { type: 'json' }
import en from '../../locales/en/mail-clients/outlook.json' with { type: 'json' }
import type { MailClient } from './mail-client.ts'

const OVH =
  'https://github.com/ovh/docs, mx_plan/how_to_configure_outlook_2016/guide.en-gb.md and guide.de-de.md (2026-01-09)'

/** The classic program. Its short dialog has no field for the user name; its full dialog has one. */
export default {
  id: 'outlook',
  slot: 'outlook',
  platforms: ['windows'],
  aliases: [
    ...['Outlook 2016', 'Outlook 2019', 'Outlook 2021', 'Outlook 2024', 'Outlook 365'],
    ...['klassische Outlook', 'Outlook klassisch', 'classic Outlook', 'Outlook classic'],
    ...['alte Outlook', 'old Outlook'],
  ],
  readFrom: 'guides for Outlook 2016 to 2024 and 365',
  interfaceLanguages: ['de', 'en'],
  labelsVerified: { de: true, en: true },
  labels: {
    addAccount: { de: ['Datei', 'Konto hinzufügen'], en: ['File', 'Add Account'] },
    advanced: { de: 'Erweiterte Optionen', en: 'Advanced options' },
    manual: {
      de: 'Ich möchte mein Konto manuell einrichten',
      en: 'Let me set up my account manually',
      also: { de: ['Konto manuell konfigurieren'] },
      verified: { de: false, en: true },
    },
    connect: { de: 'Verbinden', en: 'Connect' },
    changeSettings: { de: 'Kontoeinstellungen ändern', en: 'Change account settings' },
    incoming: { de: 'Eingehende E-Mail', en: 'Incoming mail' },
    outgoing: { de: 'Ausgehende E-Mail', en: 'Outgoing mail' },
    host: { de: 'Server', en: 'Server' },
    port: { de: 'Port', en: 'Port' },
    method: { de: 'Verschlüsselungsmethode', en: 'Encryption method' },
    next: { de: 'Weiter', en: 'Next' },
    controlPanel: { de: ['Systemsteuerung', 'Mail'], en: ['Control Panel', 'Mail'] },
    manualSetup: {
      de: 'Manuelle Konfiguration oder zusätzliche Servertypen',
      en: 'Manual setup or additional server types',
    },
    popOrImap: { de: 'POP oder IMAP', en: 'POP or IMAP' },
    yourName: { de: 'Ihr Name', en: 'Your Name' },
    email: { de: 'E-Mail-Adresse', en: 'Email Address' },
    accountType: { de: 'Kontotyp', en: 'Account Type' },
    incomingServer: { de: 'Posteingangsserver', en: 'Incoming mail server' },
    outgoingServer: { de: 'Postausgangsserver (SMTP)', en: 'Outgoing mail server (SMTP)' },
    username: { de: 'Benutzername', en: 'User Name' },
    password: { de: 'Kennwort', en: 'Password' },
    more: { de: 'Weitere Einstellungen...', en: 'More Settings...' },
    outgoingTab: {
      de: 'Postausgangsserver',
      en: 'Outgoing Server',
      verified: { de: false, en: true },
    },
    authentication: {
      de: 'Der Postausgangsserver (SMTP) erfordert Authentifizierung',
      en: 'My outgoing server (SMTP) requires authentication',
      verified: { de: false, en: true },
    },
    secureLogin: {
      de: 'Gesicherte Kennwortauthentifizierung (SPA)',
      en: 'Require logon using Secure Password Authentication (SPA)',
    },
    advancedTab: { de: 'Erweitert', en: 'Advanced' },
    imapPort: { de: 'Posteingangsserver (IMAP)', en: 'Incoming server (IMAP)' },
    popPort: {
      de: 'Posteingangsserver (POP3)',
      en: 'Incoming server (POP3)',
      verified: false,
    },
    smtpPort: { de: 'Postausgangsserver (SMTP)', en: 'Outgoing server (SMTP)' },
    encryptedConnection: {
      de: 'Verwenden Sie den folgenden verschlüsselten Verbindungstyp',
      en: 'Use the following type of encrypted connection',
      verified: { de: false, en: true },
    },
    ok: { de: 'OK', en: 'OK' },
    serverSettings: {
      de: ['Datei', 'Kontoeinstellungen', 'Servereinstellungen'],
      en: ['File', 'Account Settings', 'Server Settings'],
    },
    changeAccount: {
      de: ['Datei', 'Kontoeinstellungen', 'Kontoeinstellungen...', 'Ändern'],
      en: ['File', 'Account Settings', 'Account Settings...', 'Change'],
    },
    fileMenu: { de: 'Datei', en: 'File' },
  },
  protocols: { imap: { de: 'IMAP', en: 'IMAP' }, pop3: { de: 'POP', en: 'POP' } },
  steps: [
    { id: 'open', when: 'login-is-address', traps: ['new-outlook'] },
    {
      id: 'manual',
      after: 'after.manual',
      when: 'login-is-address',
      fields: [{ value: 'email', label: 'email' }],
      traps: ['no-username'],
    },
    { id: 'protocol', when: 'login-is-address', traps: ['pop-by-hand'] },
    {
      id: 'password',
      after: 'after.password',
      when: 'login-is-address',
      fields: [{ value: 'password', label: 'password' }],
    },
    {
      id: 'incoming',
      text: 'common.steps.incoming',
      when: 'login-is-address',
      fields: [
        { value: 'incoming.host', label: 'host' },
        { value: 'incoming.port', label: 'port' },
        { value: 'incoming.encryption', label: 'method' },
      ],
      traps: ['port-reset'],
    },
    {
      id: 'outgoing',
      after: 'after.outgoing',
      when: 'login-is-address',
      fields: [
        { value: 'smtp.host', label: 'host' },
        { value: 'smtp.port', label: 'port' },
        { value: 'smtp.encryption', label: 'method' },
      ],
    },
    { id: 'full-open', when: 'login-differs' },
    { id: 'full-manual', when: 'login-differs', traps: ['pop-by-hand'] },
    {
      id: 'full-account',
      after: 'after.full-account',
      when: 'login-differs',
      fields: [
        { value: 'name', label: 'yourName' },
        { value: 'email', label: 'email' },
        { choose: 'protocol', label: 'accountType' },
        { value: 'incoming.host', label: 'incomingServer' },
        { value: 'smtp.host', label: 'outgoingServer' },
        { value: 'username', label: 'username' },
        { value: 'password', label: 'password' },
        { untick: 'secureLogin' },
      ],
    },
    {
      id: 'full-outgoing',
      after: 'after.full-outgoing',
      when: 'login-differs',
      fields: [{ tick: 'authentication' }],
    },
    {
      id: 'full-advanced',
      after: 'after.full-advanced',
      when: 'login-differs',
      fields: [
        { value: 'incoming.port', label: 'imapPort', protocols: ['imap'] },
        { value: 'incoming.port', label: 'popPort', protocols: ['pop3'] },
        { value: 'incoming.encryption', label: 'encryptedConnection' },
        { value: 'smtp.port', label: 'smtpPort' },
        { value: 'smtp.encryption', label: 'encryptedConnection' },
      ],
      traps: ['port-reset'],
    },
  ],
  encryption: {
    usesOneCheckBox: false,
    options: [
      { meaning: 'ssl', label: { de: 'SSL/TLS', en: 'SSL/TLS', verified: false } },
      { meaning: 'starttls', label: { de: 'STARTTLS', en: 'STARTTLS', verified: false } },
      { meaning: 'guess', label: { de: 'Automatisch', en: 'Auto', verified: false } },
      { meaning: 'none', label: { de: 'Keine', en: 'None', verified: false } },
      {
        meaning: 'ssl',
        label: { de: 'SSL', en: 'SSL', verified: false },
        versions: { from: 2010, to: 2016 },
      },
      {
        meaning: 'starttls',
        label: { de: 'TLS', en: 'TLS', verified: false },
        versions: { from: 2010, to: 2016 },
      },
    ],
  },
  signIn: { off: 'secureLogin', outgoing: 'authentication' },
  traps: [
    { id: 'new-outlook', verified: false },
    { id: 'no-username' },
    { id: 'port-reset', verified: false },
    { id: 'secure-login' },
    { id: 'outgoing-login' },
    { id: 'pop-by-hand', protocols: ['pop3'] },
  ],
  change: { canEdit: true },
  sources: {
    labels: [
      OVH,
      'https://answers.microsoft.com/en-us/outlook_com/forum/all/basics-adding-email-accounts-to-outlook-desktop/f78f75ac-3079-46b4-a13d-1675c3961af9',
      'https://christianwebhosting.com/2016/09/microsoft-outlook-2016/',
      'https://nowak.de/mail-faq/',
    ],
    encryption: [
      `${OVH}; the complete list and the names in older versions are not confirmed by Microsoft`,
    ],
    traps: [OVH],
  },
  words: { de, en },
} satisfies MailClient
