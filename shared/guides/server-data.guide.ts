import de from '../../locales/de/guides/server-data.json' with { type: 'json' }
import en from '../../locales/en/guides/server-data.json' with { type: 'json' }
import type { Guide } from './guide.ts'
import { burger, login, profile, signIn } from './workspace-targets.ts'

export const words = { de, en }

/** Souvera's help page, "Serverdaten": the German labels are certain, the English ones are our best guess. */
export default {
  id: 'server-data',
  start: 'home',
  reads: 'server-data',
  targets: {
    signIn,
    login,
    profile,
    burger,
    mail: {
      roles: ['link', 'tab', 'menuitem', 'treeitem', 'button'],
      names: {
        de: ['Mail', 'E-Mail', 'E-Mails', 'Mails'],
        en: ['Mail', 'Email', 'E-mail', 'Emails'],
      },
      landmarks: ['navigation', 'banner', 'menu'],
      region: 'left',
      href: ['mail'],
      hints: ['mail'],
      not: {
        names: {
          de: ['Neue E-Mail', 'Neue Mail', 'E-Mail schreiben', 'E-Mail-Server', 'E-Mail-Adresse'],
          en: [
            'New mail',
            'New email',
            'Write mail',
            'Mail server',
            'Email server',
            'Email address',
          ],
        },
        landmarks: ['footer', 'form'],
      },
    },
    mailServer: {
      roles: ['link', 'tab', 'treeitem', 'menuitem', 'button'],
      names: {
        de: ['E-Mail-Server', 'Mailserver', 'Mail-Server'],
        en: ['E-Mail-Server', 'Email server', 'Mail server', 'Email servers', 'Mail servers'],
      },
      landmarks: ['navigation', 'menu'],
      region: 'left',
      href: ['server'],
      hints: ['server'],
      url: ['mail'],
      not: { landmarks: ['footer'] },
    },
  },
  steps: [
    {
      id: 'sign-in',
      target: 'login',
      done: { kind: 'seen', target: 'profile' },
      otherwise: [{ target: 'signIn', text: 'go-to-sign-in' }],
    },
    {
      id: 'open-mail',
      target: 'mail',
      done: { kind: 'seen', target: 'mailServer' },
      otherwise: [{ target: 'burger', text: 'open-menu' }],
    },
    {
      id: 'open-mail-server',
      target: 'mailServer',
      done: {
        kind: 'all',
        of: [
          { kind: 'text', words: { de: ['IMAP'], en: ['IMAP'] } },
          { kind: 'text', words: { de: ['SMTP'], en: ['SMTP'] } },
          { kind: 'text', words: { de: ['Port', 'Ports'], en: ['Port', 'Ports'] } },
        ],
      },
      notices: ['ssl-only'],
      otherwise: [{ target: 'burger', text: 'open-menu' }],
    },
  ],
} satisfies Guide
