import { base, type Context, create, glyph, navigate, sheet } from './component.ts'
import './profile-menu.ts'

const styles = sheet(`
  header { position: sticky; top: 0; display: flex; align-items: center; gap: 12px; height: 60px; padding: 0 20px; background: var(--bar); color: var(--on-bar); }
  a { color: inherit; font: 600 18px Georgia, "DejaVu Serif", serif; text-decoration: none; white-space: nowrap; }
  form { flex: 1; max-width: 440px; margin: 0 auto; }
  input { width: 100%; height: 38px; padding: 0 12px; border: 0; border-radius: 3px; background: var(--field); color: var(--ink); }
  button { display: grid; flex: none; place-items: center; width: 44px; height: 44px; border: 0; background: none; cursor: pointer; }
  .burger { display: none; }
  @media (max-width: 700px) { header { padding: 0 6px; gap: 2px; } .burger { display: grid; } form { display: none; } a { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; font-size: 15px; } }
`)

/** The bar above everything. Open root, but the profile menu inside has a closed one. */
export class WorkspaceHeader extends HTMLElement {
  context: Context | undefined
  navigation: HTMLElement | undefined
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    const { context, navigation } = this
    if (!context) throw new Error('workspace-header: no context')
    const { text } = context
    this.#root.adoptedStyleSheets = [base, styles]
    const search = create('input', { type: 'search', placeholder: text('header.search-hint') })
    search.ariaLabel = text('header.search')
    const form = create('form', {}, search)
    form.role = 'search'
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      navigate(this, `/app/mail/search/${encodeURIComponent(search.value)}`)
    })
    const burger = this.#tool('menu', text('header.menu'), () => {
      burger.ariaExpanded = String(navigation?.toggleAttribute('open') ?? false)
    })
    burger.className = 'burger'
    burger.ariaExpanded = 'false'
    const home = create('a', { href: '/app' }, text('app.name'))
    home.addEventListener('click', (event) => {
      event.preventDefault()
      navigate(this, '/app')
    })
    this.#root.replaceChildren(
      create(
        'header',
        {},
        burger,
        home,
        form,
        this.#tool('bell', text('header.notifications'), () =>
          navigate(this, '/app/notifications'),
        ),
        this.#tool('help', text('header.help'), () => navigate(this, '/app/help')),
        create('workspace-profile-menu', { context }),
      ),
    )
  }

  #tool(icon: string, label: string, action: () => void): HTMLButtonElement {
    const button = create('button', { type: 'button', ariaLabel: label }, glyph(icon))
    button.addEventListener('click', action)
    return button
  }
}

customElements.define('workspace-header', WorkspaceHeader)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-header': WorkspaceHeader
  }
}
