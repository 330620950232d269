import { appPage } from '../../core/app-page.ts'
import type { Build } from '../build.ts'

/** Draws everything anew on every change: typing, hovering, pressing, and each second for the clock. */
export const rerendering: Build = {
  paths: {
    home: '/#/start',
    signIn: '/#/anmelden',
    security: '/#/einstellungen/sicherheit',
    mailServer: '/#/mail/e-mail-server',
  },
  language: 'de',
  texts: {
    de: {
      'security.repeat': 'Neues Passwort bestätigen',
      'security.save': 'Übernehmen',
      'login.password': 'Kennwort',
      'server.host': 'Servername',
    },
    en: {
      'security.repeat': 'Confirm new password',
      'security.save': 'Apply',
      'server.encryption': 'Security type',
    },
  },
  respond: (visit) => appPage(visit, 'rerendering', '<div id="root"></div>'),
}
