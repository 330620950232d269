import { api, SignedOut } from '../../../client/api.ts'
import { textFrom } from '../../../client/text.ts'
import { base, type Context, create, sheet } from './component.ts'
import './header.ts'
import './navigation.ts'
import './sign-in.ts'
import { page } from './pages.ts'

const styles = sheet(`
  .columns { display: flex; min-height: calc(100vh - 60px); }
  main { flex: 1; min-width: 0; padding: 28px; }
  footer { margin-top: 48px; color: var(--muted); font-size: 13px; }
  @media (max-width: 700px) { .columns { display: block; } main { padding: 16px; } }
`)

/** The whole application; everything below it lives in shadow roots. */
class WorkspaceApp extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' })
  #turn = 0

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [base, styles]
    this.addEventListener('navigate', (event) => {
      if (event instanceof CustomEvent) this.#go(String(event.detail))
    })
    this.addEventListener('refresh', () => void this.#show())
    window.addEventListener('popstate', () => void this.#show())
    window.addEventListener('unhandledrejection', (event) => {
      if (event.reason instanceof SignedOut) void this.#show()
    })
    void this.#show()
  }

  #go(path: string): void {
    history.pushState(null, '', path)
    void this.#show()
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn
    const session = await api.session()
    const text = textFrom(session.texts)
    document.documentElement.lang = session.language
    document.documentElement.dataset.theme = session.preferences.theme
    if (!session.person) return this.#showSignIn(text)
    const { messages } = await api.mail()
    const path = location.pathname
    const context: Context = { session, text, messages, path }
    const { title, content } = await page(context)
    if (turn !== this.#turn) return
    document.title = `${title} · ${text('app.name')}`
    const navigation = create('workspace-navigation', { context })
    const footer = create('footer', {}, text('app.demo'))
    this.#root.replaceChildren(
      create('workspace-header', { context, navigation }),
      create('div', { className: 'columns' }, navigation, create('main', {}, ...content, footer)),
    )
  }

  #showSignIn(text: Context['text']): void {
    const wish = location.pathname.startsWith('/app/sign-in') ? '/app' : location.pathname
    history.replaceState(null, '', '/app/sign-in')
    document.title = `${text('login.title')} · ${text('app.name')}`
    this.#root.replaceChildren(create('workspace-sign-in', { text, wish }))
  }
}

customElements.define('workspace-app', WorkspaceApp)
