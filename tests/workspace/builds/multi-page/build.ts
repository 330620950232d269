import type { Build } from '../build.ts'
import { respond } from './respond.ts'

/** Pages from the server, forms that reload, no script at all; English with German left-overs. */
export const multiPage: Build = {
  paths: {
    home: '/home',
    signIn: '/login',
    security: '/account?tab=security',
    mailServer: '/mail/server',
  },
  language: 'en',
  policy: {
    permissions: 'camera=(), microphone=(), geolocation=(), clipboard-read=(), clipboard-write=()',
  },
  texts: {
    en: {
      'settings.notifications': 'Benachrichtigungen',
      'settings.security': 'Sicherheit',
      'mail.drafts': 'Entwürfe',
      'mail.server': 'E-Mail-Server',
      'server.title': 'E-Mail-Server',
      'server.host': 'Server',
      'server.user': 'Benutzername',
      'security.repeat': 'Passwort wiederholen',
      'security.saved': 'Ihr Passwort wurde gespeichert.',
      'header.notifications': 'Benachrichtigungen',
    },
    de: { 'server.host': 'Server' },
  },
  respond,
}
