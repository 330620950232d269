import { element, icon } from './element.ts'
import { header } from './header.ts'
import type { View, Workspace } from './workspace.ts'

const AREAS = [
  { href: '/', icon: 'home', key: 'area.home' },
  { href: '/mail', icon: 'mail', key: 'area.mail' },
  { href: '/kalender', icon: 'calendar', key: 'area.calendar' },
  { href: '/dateien', icon: 'files', key: 'area.files' },
  { href: '/kontakte', icon: 'contacts', key: 'area.contacts' },
  { href: '/aufgaben', icon: 'tasks', key: 'area.tasks' },
] as const

/** Header, navigation and content; the navigation is a drawer on small screens. */
export function frame(workspace: Workspace, view: View): Node[] {
  const { text } = workspace
  const navigation = element(
    'div',
    { class: 'side', id: 'navigation' },
    areas(workspace),
    view.aside && aside(workspace, view.aside),
  )
  return [
    element('a', { class: 'skip', href: '#content' }, text('app.skip')),
    header(workspace, navigation),
    element(
      'div',
      { class: 'columns' },
      navigation,
      element(
        'main',
        { id: 'content', tabindex: -1 },
        ...view.main,
        element('p', { class: 'demo' }, text('app.demo')),
      ),
    ),
  ]
}

function areas({ text, url }: Workspace): HTMLElement {
  const links = AREAS.map(({ href, icon: name, key }) => {
    const isHere = href === '/' ? url.pathname === '/' : url.pathname.startsWith(href)
    const link = element('a', { href }, icon(name), text(key))
    if (isHere) link.setAttribute('aria-current', url.pathname === href ? 'page' : 'true')
    return element('li', {}, link)
  })
  return element(
    'nav',
    { class: 'areas', 'aria-label': text('header.areas') },
    element('ul', {}, ...links),
  )
}

function aside({ url }: Workspace, { label, links }: NonNullable<View['aside']>): HTMLElement {
  const items = links.map(({ href, icon: name, label: words, note }) => {
    const link = element(
      'a',
      { href },
      icon(name),
      words,
      note && element('span', { class: 'count' }, note),
    )
    if (href === url.pathname) link.setAttribute('aria-current', 'page')
    return element('li', {}, link)
  })
  return element('nav', { class: 'aside', 'aria-label': label }, element('ul', {}, ...items))
}
