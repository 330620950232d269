import { api } from '../../../client/api.ts'
import type { Message } from '../../../core/sample-mail.ts'
import { node, picture } from './node.ts'
import type { Content, Page } from './page.ts'

const FOLDERS = ['inbox', 'drafts', 'sent', 'archive', 'trash'] as const

/** `/portal/mail?ordner=sent&nachricht=6` */
export function mail(page: Page): Content {
  const { url, text, messages } = page
  const folder = FOLDERS.find((one) => one === url.searchParams.get('ordner')) ?? 'inbox'
  const words = url.searchParams.get('suche')?.toLowerCase()
  const shown = messages.filter((message) =>
    words ? message.subject.toLowerCase().includes(words) : message.folder === folder,
  )
  const open = messages.find((message) => message.id === url.searchParams.get('nachricht'))
  const title = text(`mail.${folder}`)
  const list = node(
    'ul',
    { class: 'list' },
    ...shown.map(({ id, from, subject, lang, unread }) =>
      node(
        'li',
        unread ? { class: 'new' } : {},
        node(
          'a',
          { href: `/portal/mail?ordner=${folder}&nachricht=${id}` },
          node('span', {}, from),
          node('span', { lang }, subject),
        ),
      ),
    ),
  )
  return {
    title,
    parts: [
      node(
        'div',
        { class: 'three' },
        folders(page),
        node('section', {}, node('h1', {}, title), shown.length > 0 ? list : text('mail.empty')),
        open ? letter(open) : node('p', {}, text('mail.choose')),
      ),
    ],
  }
}

/** The server data as definition lists; the user name is shown as the person once typed it. */
export async function mailServer(page: Page): Promise<Content> {
  const { text } = page
  const { servers, displayUser } = await api.mailServers()
  const lists = servers.flatMap(({ protocol, host, port, encryption }) => [
    node('h2', {}, protocol.toUpperCase()),
    node(
      'dl',
      { class: 'server' },
      node('dt', {}, text('server.host')),
      node('dd', {}, host),
      node('dt', {}, text('server.port')),
      node('dd', {}, String(port)),
      node('dt', {}, text('server.encryption')),
      node('dd', {}, encryption),
      node('dt', {}, text('server.user')),
      node('dd', {}, displayUser),
    ),
  ])
  const title = text('server.title')
  return {
    title,
    parts: [
      node(
        'div',
        { class: 'three' },
        folders(page),
        node(
          'section',
          { class: 'wide' },
          node('h1', {}, title),
          node('p', {}, text(servers.length > 0 ? 'server.intro' : 'server.none')),
          ...lists,
        ),
      ),
    ],
  }
}

function folders({ text, url }: Page): HTMLElement {
  const links = [
    ...FOLDERS.map((id) => ({ href: `/portal/mail?ordner=${id}`, id, label: text(`mail.${id}`) })),
    { href: '/portal/mail/e-mail-server', id: 'server', label: text('mail.server') },
  ]
  const here = url.pathname.endsWith('server')
    ? 'server'
    : (url.searchParams.get('ordner') ?? 'inbox')
  return node(
    'nav',
    { class: 'folders', 'aria-label': text('mail.folders') },
    ...links.map(({ href, id, label }) =>
      node('a', id === here ? { href, 'aria-current': 'page' } : { href }, picture(id), label),
    ),
  )
}

function letter({ subject, from, address, body, lang }: Message): HTMLElement {
  return node(
    'article',
    { lang },
    node('h2', {}, subject),
    node('p', {}, `${from} <${address}>`),
    ...body.map((paragraph) => node('p', {}, paragraph)),
  )
}
