import { api } from '../../../client/api.ts'
import { node, picture } from './node.ts'
import type { Page } from './page.ts'

/** Brand, areas as tabs, search, and the picture of the person: a link that opens a list of links. */
export function head(page: Page): HTMLElement {
  const { text, url, go } = page
  const areas = [
    ['/portal', text('area.home')],
    ['/portal/mail', text('area.mail')],
    ['/portal/kalender', text('area.calendar')],
    ['/portal/dateien', text('area.files')],
    ['/portal/kontakte', text('area.contacts')],
  ] as const
  const links = areas.map(([href, label]) => {
    const isHere = href === '/portal' ? url.pathname === href : url.pathname.startsWith(href)
    return node('a', isHere ? { href, 'aria-current': 'page' } : { href }, label)
  })
  const search = node('input', {
    type: 'search',
    placeholder: text('header.search'),
    'aria-label': text('header.search'),
  })
  const form = node('form', { role: 'search' }, search)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(`/portal/mail?suche=${encodeURIComponent(search.value)}`)
  })
  const menu = node('nav', { class: 'areas', 'aria-label': text('header.areas') }, ...links)
  const burger = node(
    'button',
    { class: 'burger', 'aria-label': text('header.menu'), 'aria-expanded': 'false' },
    picture('menu'),
  )
  burger.addEventListener('click', () => {
    burger.setAttribute('aria-expanded', String(menu.classList.toggle('shown')))
  })
  const help = node('a', { class: 'round', href: '/portal/hilfe', title: text('header.help') }, '?')
  return node(
    'header',
    {},
    burger,
    node('a', { class: 'claim', href: '/portal' }, text('app.name')),
    menu,
    form,
    help,
    account(page),
  )
}

function account({ session, text, go }: Page): HTMLElement {
  const { person } = session
  const name = person?.name ?? ''
  const out = node('a', { href: '#abmelden' }, text('profile.sign-out'))
  const list = node(
    'ul',
    { class: 'account-list', hidden: '' },
    node('li', {}, node('a', { href: '/portal/profil' }, text('profile.title'))),
    node('li', {}, node('a', { href: '/portal/einstellungen' }, text('settings.title'))),
    node('li', {}, out),
  )
  const face = node(
    'a',
    { href: '#konto', class: 'account-picture', 'aria-expanded': 'false', role: 'button' },
    node('img', { src: person?.avatar ?? '', alt: name, width: '38', height: '38' }),
  )
  face.addEventListener('click', (event) => {
    event.preventDefault()
    list.hidden = !list.hidden
    face.setAttribute('aria-expanded', String(!list.hidden))
  })
  out.addEventListener('click', async (event) => {
    event.preventDefault()
    await api.signOut()
    go('/portal/login')
  })
  return node('div', { class: 'account' }, face, list)
}
