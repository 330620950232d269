import { appPage } from '../../core/app-page.ts'
import type { Build } from '../build.ts'

/** Divs and spans for everything: no roles, no landmarks, no labels, addresses that say nothing. */
export const divSoup: Build = {
  paths: { home: '/ws/?v=1', signIn: '/ws/?v=0', security: '/ws/?v=53', mailServer: '/ws/?v=29' },
  language: 'de',
  texts: {
    de: {
      'security.repeat': 'Neues Passwort wiederholen',
      'security.save': 'Speichern',
      'server.host': 'Server',
      'server.imap': 'Posteingang (IMAP)',
      'server.pop3': 'Posteingang (POP3)',
      'server.smtp': 'Postausgang (SMTP)',
    },
    en: {
      'security.repeat': 'New password again',
      'security.save': 'Save',
      'server.host': 'Server',
      'server.imap': 'Incoming mail (IMAP)',
      'server.pop3': 'Incoming mail (POP3)',
      'server.smtp': 'Outgoing mail (SMTP)',
    },
  },
  respond: (visit) => appPage(visit, 'div-soup', '<div id="r0"></div>'),
}
