import { element } from './element.ts'
import { home } from './home.ts'
import { mail } from './mail.ts'
import { mailServer } from './mail-server.ts'
import { profile } from './profile.ts'
import { security } from './security.ts'
import { appearance, general, language, notifications, privacy } from './settings-pages.ts'
import type { ShowView, Workspace } from './workspace.ts'

const ROUTES: Record<string, ShowView> = {
  '/': home,
  '/mail': mail,
  '/mail/e-mail-server': mailServer,
  '/kalender': emptyArea('area.calendar'),
  '/dateien': emptyArea('area.files'),
  '/kontakte': emptyArea('area.contacts'),
  '/aufgaben': emptyArea('area.tasks'),
  '/hilfe': emptyArea('help.title'),
  '/profil': profile,
  '/einstellungen': general,
  '/einstellungen/benachrichtigungen': notifications,
  '/einstellungen/darstellung': appearance,
  '/einstellungen/sicherheit': security,
  '/einstellungen/sprache': language,
  '/einstellungen/datenschutz': privacy,
}

/** The view of an address; unknown addresses get a page that says so. */
export function findView(pathname: string): ShowView {
  const known = ROUTES[pathname.replace(/(.)\/$/, '$1')]
  if (known) return known
  return /^\/mail\/[\w-]+(\/\w+)?$/.test(pathname) ? mail : notFound
}

function emptyArea(key: Parameters<Workspace['text']>[0]): ShowView {
  return ({ text }) => ({
    title: text(key),
    main: [
      element('h1', { tabindex: -1 }, text(key)),
      element('p', { class: 'quiet' }, text('area.empty')),
    ],
  })
}

function notFound({ text }: Workspace) {
  return {
    title: text('app.not-found'),
    main: [
      element('h1', { tabindex: -1 }, text('app.not-found')),
      element('p', {}, text('app.not-found-text')),
      element('p', {}, element('a', { href: '/' }, text('app.to-home'))),
    ],
  }
}
