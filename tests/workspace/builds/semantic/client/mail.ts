import type { Message } from '../../../core/sample-mail.ts'
import { element, icon } from './element.ts'
import type { AsideLink, View, Workspace } from './workspace.ts'

const FOLDERS = [
  { id: 'inbox', path: 'posteingang' },
  { id: 'drafts', path: 'entwuerfe' },
  { id: 'sent', path: 'gesendet' },
  { id: 'archive', path: 'archiv' },
  { id: 'trash', path: 'papierkorb' },
] as const

/** `/mail/<folder>/<message>`: folders beside, the list, and the message that is being read. */
export function mail(workspace: Workspace): View {
  const { text, url, messages } = workspace
  const [, , path, id] = url.pathname.split('/')
  const folder = FOLDERS.find((one) => one.path === path) ?? FOLDERS[0]
  const query = url.searchParams.get('q')
  const shown = query
    ? messages.filter((message) => hasWords(message, query))
    : messages.filter((message) => message.folder === folder.id)
  const open = messages.find((message) => message.id === id)
  const title = query ? text('mail.results', { query }) : text(`mail.${folder.id}`)
  return {
    title,
    aside: mailAside(workspace),
    main: [
      element('h1', { tabindex: -1 }, title),
      element(
        'div',
        { class: open ? 'mail reading' : 'mail' },
        list(workspace, shown, folder.path),
        open ? reading(workspace, open, folder.path) : nothing(text('mail.choose')),
      ),
    ],
  }
}

/** Folders and the way to the server data: the column of the whole mail area. */
export function mailAside({ text, messages }: Workspace): { label: string; links: AsideLink[] } {
  const folders = FOLDERS.map(({ id, path }) => {
    const unread = messages.filter((message) => message.folder === id && message.unread).length
    const link = { href: `/mail/${path}`, icon: id, label: text(`mail.${id}`) }
    return unread > 0 ? { ...link, note: String(unread) } : link
  })
  const server = { href: '/mail/e-mail-server', icon: 'server', label: text('mail.server') }
  return { label: text('mail.title'), links: [...folders, server] }
}

function list({ text, url, session }: Workspace, shown: readonly Message[], path: string) {
  if (shown.length === 0) return element('p', { class: 'quiet' }, text('mail.empty'))
  const items = shown.map((message) => {
    const href = `/mail/${path}/${message.id}`
    const link = element(
      'a',
      { href, class: message.unread ? 'unread' : undefined },
      element('span', { class: 'round', 'aria-hidden': 'true' }, message.initials),
      element('span', { class: 'from' }, message.from),
      element('time', { datetime: message.date }, shortDate(message.date, session.language)),
      element('span', { class: 'subject', lang: message.lang }, message.subject),
      message.unread && element('span', { class: 'hidden-text' }, `(${text('mail.unread')})`),
    )
    if (href === url.pathname) link.setAttribute('aria-current', 'true')
    return element('li', {}, link)
  })
  return element('ul', { class: 'messages', 'aria-label': text('mail.messages') }, ...items)
}

function reading({ text, session }: Workspace, message: Message, path: string): HTMLElement {
  return element(
    'article',
    { class: 'card' },
    element('a', { class: 'back', href: `/mail/${path}` }, icon('arrow-left'), text('mail.back')),
    element('h2', { lang: message.lang }, message.subject),
    element('p', { class: 'quiet' }, `${message.from} <${message.address}>`),
    element(
      'p',
      { class: 'quiet' },
      `${text('mail.to')}: ${session.person?.name} · ${shortDate(message.date, session.language)}`,
    ),
    element(
      'div',
      { lang: message.lang, class: 'letter' },
      ...message.body.map((paragraph) => element('p', {}, paragraph)),
    ),
    element('p', { class: 'quiet small' }, text('mail.read-only')),
  )
}

function nothing(words: string): HTMLElement {
  return element('p', { class: 'quiet nothing' }, words)
}

function hasWords(message: Message, query: string): boolean {
  const whole = [message.from, message.subject, ...message.body].join(' ').toLowerCase()
  return whole.includes(query.toLowerCase())
}

function shortDate(date: string, language: string): string {
  return new Date(date).toLocaleDateString(language, { day: 'numeric', month: 'short' })
}
