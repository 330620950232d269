import { appPage } from '../../core/app-page.ts'
import type { Build } from '../build.ts'

/** Custom elements with open and closed shadow roots; made by an English-speaking team. */
export const webComponents: Build = {
  paths: {
    home: '/app',
    signIn: '/app/sign-in',
    security: '/app/settings/security',
    mailServer: '/app/mail/email-server',
  },
  language: 'en',
  texts: {
    en: {
      'security.repeat': 'Confirm new password',
      'security.save': 'Change password',
      'server.host': 'Host name',
      'server.encryption': 'Connection type',
      'server.user': 'Username',
      'settings.title': 'Settings',
    },
    de: {
      'security.repeat': 'Neues Passwort bestätigen',
      'security.save': 'Passwort ändern',
      'server.host': 'Hostname',
      'server.encryption': 'Verbindungstyp',
    },
  },
  respond: (visit) => appPage(visit, 'web-components', '<workspace-app></workspace-app>'),
}
