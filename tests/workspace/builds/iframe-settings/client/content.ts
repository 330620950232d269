import type { TextKey } from '../../../core/texts.ts'
import { mail, mailServer } from './mail.ts'
import { node } from './node.ts'
import type { Content, Page } from './page.ts'

const EMPTY: Record<string, TextKey> = {
  '/portal/kalender': 'area.calendar',
  '/portal/dateien': 'area.files',
  '/portal/kontakte': 'area.contacts',
  '/portal/hilfe': 'help.title',
}

export function content(page: Page): Content | Promise<Content> {
  const { url, text } = page
  if (url.pathname === '/portal' || url.pathname === '/') return home(page)
  if (url.pathname === '/portal/profil') return profile(page)
  if (url.pathname === '/portal/einstellungen') return settings(page)
  if (url.pathname === '/portal/mail/e-mail-server') return mailServer(page)
  if (url.pathname.startsWith('/portal/mail')) return mail(page)
  const title = text(EMPTY[url.pathname] ?? 'app.not-found')
  const words = text(EMPTY[url.pathname] ? 'area.empty' : 'app.not-found-text')
  return { title, parts: [node('h1', {}, title), node('p', {}, words)] }
}

/** The account application in its frame. */
function settings({ url, text }: Page): Content {
  const section = url.searchParams.get('bereich') ?? 'allgemein'
  const frame = node('iframe', {
    src: `/konto/${encodeURIComponent(section)}`,
    title: text('settings.title'),
  })
  return { title: text('settings.title'), parts: [node('div', { class: 'frame-room' }, frame)] }
}

function home({ text, session, messages }: Page): Content {
  const unread = messages.filter((message) => message.unread).length
  const tiles = [
    ['/portal/mail', text('area.mail'), text('home.unread', { count: unread })],
    ['/portal/kalender', text('area.calendar'), text('home.calendar')],
    ['/portal/dateien', text('area.files'), text('home.files')],
    ['/portal/kontakte', text('area.contacts'), text('home.contacts')],
  ] as const
  return {
    title: text('area.home'),
    parts: [
      node('h1', {}, text('home.hello', { name: session.person?.firstName ?? '' })),
      node(
        'div',
        { class: 'tiles' },
        ...tiles.map(([href, label, note]) =>
          node('a', { href }, node('strong', {}, label), node('span', {}, note)),
        ),
      ),
    ],
  }
}

function profile({ text, session }: Page): Content {
  const { person } = session
  return {
    title: text('profile.title'),
    parts: [
      node('h1', {}, text('profile.title')),
      node('img', { src: person?.avatar ?? '', alt: '', width: '96', height: '96' }),
      node(
        'dl',
        {},
        node('dt', {}, text('profile.name')),
        node('dd', {}, person?.name ?? ''),
        node('dt', {}, text('profile.email')),
        node('dd', {}, person?.user ?? ''),
        node('dt', {}, text('profile.department')),
        node('dd', {}, person?.department ?? ''),
      ),
    ],
  }
}
