import { api, SignedOut } from '../../../client/api.ts'
import { textFrom } from '../../../client/text.ts'
import { element } from './element.ts'
import { frame } from './frame.ts'
import { findView } from './routes.ts'
import { signInPage } from './sign-in.ts'
import type { Workspace } from './workspace.ts'

const SIGN_IN = '/anmelden'
const root = document.getElementById('app') ?? document.body
let turn = 0
let wasSignedIn = false

window.addEventListener('popstate', () => void show())
document.addEventListener('click', followLink)
window.addEventListener('unhandledrejection', (event) => {
  if (!(event.reason instanceof SignedOut)) return
  event.preventDefault()
  void show()
})
await show()

/** Draws the page of the present address; a newer call wins over an older one. */
async function show(focus: 'heading' | 'none' = 'none'): Promise<void> {
  const mine = ++turn
  try {
    const session = await api.session()
    const text = textFrom(session.texts)
    document.documentElement.lang = session.language
    document.documentElement.dataset.theme = session.preferences.theme
    const url = new URL(location.href)
    if (!session.person) return showSignIn(text, url)
    wasSignedIn = true
    if (url.pathname === SIGN_IN) return go(url.searchParams.get('weiter') ?? '/', true)
    const { messages } = await api.mail()
    const workspace: Workspace = { session, text, url, messages, go, reload: () => show() }
    const view = await findView(url.pathname)(workspace)
    if (mine !== turn) return
    document.title = `${view.title} – ${text('app.name')}`
    root.replaceChildren(...frame(workspace, view))
    if (focus === 'heading') root.querySelector<HTMLElement>('h1')?.focus()
  } catch (error) {
    if (error instanceof SignedOut) return show()
    root.replaceChildren(element('p', { role: 'alert', class: 'failure' }, String(error)))
  }
}

function showSignIn(text: Workspace['text'], url: URL): void {
  const isExpired = wasSignedIn && url.pathname !== SIGN_IN
  wasSignedIn = false
  if (url.pathname !== SIGN_IN) {
    const wish = url.pathname === '/' ? '' : `?weiter=${encodeURIComponent(url.pathname)}`
    history.replaceState(null, '', SIGN_IN + wish)
  }
  document.title = `${text('login.title')} – ${text('app.name')}`
  root.replaceChildren(signInPage(text, isExpired, () => void show('heading')))
}

function go(path: string, isReplacement = false): void {
  // Only addresses of our own: `weiter` may come from a foreign link.
  const target = new URL(path, location.origin)
  const address = target.origin === location.origin ? target.pathname + target.search : '/'
  if (isReplacement) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  void show('heading')
}

function followLink(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !isPlain || event.defaultPrevented || link.origin !== location.origin) return
  if (link.hash) return
  event.preventDefault()
  go(link.pathname + link.search)
}
