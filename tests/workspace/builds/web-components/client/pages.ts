import type { TextKey } from '../../../core/texts.ts'
import { type Context, create, glyph, type Page } from './component.ts'
import { mail } from './mail.ts'
import './security.ts'
import './servers.ts'
import { settings } from './settings.ts'

const EMPTY: Record<string, TextKey> = {
  '/app/calendar': 'area.calendar',
  '/app/files': 'area.files',
  '/app/contacts': 'area.contacts',
  '/app/help': 'help.title',
}

/** The page of an address. */
export function page(context: Context): Page | Promise<Page> {
  const { path, text } = context
  if (path === '/app' || path === '/') return home(context)
  if (path === '/app/profile') return profile(context)
  if (path === '/app/notifications') return notifications(context)
  if (path === '/app/mail/email-server') {
    const title = text('server.title')
    return { title, content: [heading(title), create('workspace-servers', { context })] }
  }
  if (path.startsWith('/app/mail')) return mail(context)
  if (path === '/app/settings/security') {
    const title = text('settings.security')
    return { title, content: [heading(title), create('workspace-security', { context })] }
  }
  if (path.startsWith('/app/settings')) return settings(context)
  const title = text(EMPTY[path] ?? 'app.not-found')
  const words = text(EMPTY[path] ? 'area.empty' : 'app.not-found-text')
  return { title, content: [heading(title), create('p', { className: 'muted' }, words)] }
}

function heading(title: string): HTMLElement {
  return create('h1', {}, title)
}

function home({ text, session, messages }: Context): Page {
  const unread = messages.filter((message) => message.unread).length
  return {
    title: text('area.home'),
    content: [
      heading(text('home.hello', { name: session.person?.firstName ?? '' })),
      create('p', { className: 'muted' }, text('home.unread', { count: unread })),
      create('h2', {}, text('home.today')),
      create('p', {}, glyph('calendar'), ` 09:30 ${text('home.event-1')}`),
      create('p', {}, glyph('calendar'), ` 14:00 ${text('home.event-2')}`),
      create('h2', {}, text('home.recent')),
      create('p', {}, glyph('files'), ` ${text('home.file-1')}`),
      create('p', {}, glyph('files'), ` ${text('home.file-2')}`),
    ],
  }
}

function profile({ text, session }: Context): Page {
  const { person } = session
  return {
    title: text('profile.title'),
    content: [
      heading(text('profile.title')),
      create('p', {}, `${text('profile.name')}: ${person?.name}`),
      create('p', {}, `${text('profile.email')}: ${person?.user}`),
      create('p', {}, `${text('profile.department')}: ${person?.department}`),
    ],
  }
}

function notifications({ text }: Context): Page {
  const lines = ['notifications.1', 'notifications.2', 'notifications.3'] as const
  return {
    title: text('header.notifications'),
    content: [
      heading(text('header.notifications')),
      create('ul', {}, ...lines.map((key) => create('li', {}, text(key)))),
    ],
  }
}
