import { api, SignedOut } from '../../../client/api.ts'
import { textFrom } from '../../../client/text.ts'
import { chrome } from './chrome.ts'
import { screen } from './screens.ts'
import { signIn } from './sign-in.ts'
import type { State } from './state.ts'

const root = document.getElementById('r0') ?? document.body
let turn = 0

window.addEventListener('popstate', () => void show())
window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof SignedOut) void show()
})
await show()

async function show(): Promise<void> {
  const mine = ++turn
  const session = await api.session()
  const text = textFrom(session.texts)
  const query = new URLSearchParams(location.search)
  document.documentElement.lang = session.language
  document.documentElement.dataset.theme = session.preferences.theme
  for (const part of document.querySelectorAll('.p4')) part.remove()
  if (!session.person) {
    document.title = `Workspace | ${text('login.title')}`
    const wish = query.get('v') === '0' || !query.has('v') ? '?v=1' : location.search
    history.replaceState(null, '', '?v=0')
    root.replaceChildren(signIn(text, () => go(wish)))
    return
  }
  const { messages } = await api.mail()
  const view = Number(query.get('v') ?? 1) || 1
  const state: State = { session, text, messages, view, query, go, reload: show }
  const { title, content } = await screen(state)
  if (mine !== turn) return
  document.title = `Workspace | ${title}`
  root.replaceChildren(...chrome(state, content))
}

function go(address: string): void {
  history.pushState(null, '', address)
  void show()
}
