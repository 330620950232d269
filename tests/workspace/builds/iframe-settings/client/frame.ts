import { api, SignedOut } from '../../../client/api.ts'
import { textFrom } from '../../../client/text.ts'
import { node } from './node.ts'
import { section } from './sections.ts'

const SECTIONS = [
  { path: 'allgemein', key: 'settings.general' },
  { path: 'benachrichtigungen', key: 'settings.notifications' },
  { path: 'darstellung', key: 'settings.appearance' },
  { path: 'sicherheit', key: 'settings.security' },
  { path: 'sprache', key: 'settings.language' },
  { path: 'datenschutz', key: 'settings.privacy' },
] as const

window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof SignedOut) tellPortal({ changed: true })
})

/** The account application: one page a section, loaded anew each time. */
const session = await api.session()
const text = textFrom(session.texts)
const path = location.pathname.split('/').at(-1)
const here = SECTIONS.find((one) => one.path === path) ?? SECTIONS[0]
document.title = text(here.key)
if (session.person) {
  tellPortal({ section: here.path })
  const links = SECTIONS.map((one) => {
    const href = `/konto/${one.path}`
    const item = node('a', one === here ? { href, class: 'here' } : { href }, text(one.key))
    return node('li', {}, item)
  })
  document
    .getElementById('konto')
    ?.replaceChildren(
      node('nav', { 'aria-label': text('settings.title') }, node('ul', {}, ...links)),
      node(
        'main',
        {},
        node('h1', {}, text(here.key)),
        ...section(here.path, session, text, () => tellPortal({ changed: true })),
      ),
    )
} else tellPortal({ changed: true })

function tellPortal(news: { section?: string; changed?: true }): void {
  // Opened by itself, the frame's page is its own parent and has nobody to tell.
  if (window.parent === window) {
    if (news.changed) location.assign('/portal/login')
  } else window.parent.postMessage(news, location.origin)
}
