import { api, SignedOut } from '../../../client/api.ts'
import { type Text, textFrom } from '../../../client/text.ts'
import { content } from './content.ts'
import { head } from './head.ts'
import { login } from './login.ts'
import { node } from './node.ts'

const root = document.getElementById('app') ?? document.body
let turn = 0

window.addEventListener('popstate', () => void show())
window.addEventListener('message', (event) => {
  if (event.origin !== location.origin) return
  // The frame tells which section it shows, and when the words or colours have changed.
  if (event.data?.section)
    history.replaceState(null, '', `/portal/einstellungen?bereich=${event.data.section}`)
  if (event.data?.changed) void show()
})
window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof SignedOut) void show()
})
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.getAttribute('href')?.startsWith('/portal') || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  go(link.pathname + link.search)
})
await show()

async function show(): Promise<void> {
  const mine = ++turn
  const session = await api.session()
  const text = textFrom(session.texts)
  document.documentElement.lang = session.language
  document.documentElement.dataset.theme = session.preferences.theme
  if (!session.person) return showLogin(text)
  const { messages } = await api.mail()
  const page = { session, text, messages, url: new URL(location.href), go }
  const { title, parts } = await content(page)
  if (mine !== turn) return
  document.title = `${title} | ${text('app.name')}`
  root.replaceChildren(head(page), node('main', {}, ...parts), node('footer', {}, text('app.demo')))
}

function showLogin(text: Text): void {
  const wish =
    location.pathname === '/portal/login' ? '/portal' : location.pathname + location.search
  history.replaceState(null, '', '/portal/login')
  document.title = `${text('login.title')} | ${text('app.name')}`
  root.replaceChildren(login(text, () => go(wish)))
}

function go(path: string): void {
  history.pushState(null, '', path)
  void show()
}
