import { api } from '../../../client/api.ts'
import { base, type Context, create, glyph, navigate, sheet } from './component.ts'

const styles = sheet(`
  :host { position: relative; }
  .face { display: grid; place-items: center; width: 40px; height: 40px; padding: 0; overflow: hidden; border: 2px solid currentcolor; border-radius: 50%; background: none; cursor: pointer; }
  .face img { width: 100%; height: 100%; }
  .list { position: absolute; z-index: 10; top: 50px; right: 0; width: max-content; min-width: 200px; padding: 6px; background: var(--paper); color: var(--ink); border: 1px solid var(--rule); box-shadow: 0 6px 22px rgb(0 0 0 / .25); }
  .list button { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 44px; padding: 0 12px; border: 0; background: none; text-align: left; cursor: pointer; }
  .list button:hover { background: var(--hover); }
  p { margin: 6px 12px; }
`)

/** An icon without a name that opens a menu; all of it in a closed root. */
export class WorkspaceProfileMenu extends HTMLElement {
  context: Context | undefined
  readonly #root = this.attachShadow({ mode: 'closed' })
  readonly #life = new AbortController()
  #isOpen = false

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [base, styles]
    const { signal } = this.#life
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close(), { signal })
    this.addEventListener('focusout', (event) => event.relatedTarget && this.#close(), { signal })
    document.addEventListener(
      'pointerdown',
      (event) => event.composedPath().includes(this) || this.#close(),
      { signal },
    )
    this.#draw()
  }

  disconnectedCallback(): void {
    this.#life.abort()
  }

  #close(): void {
    if (this.#isOpen) this.#toggle(false)
  }

  #toggle(isOpen: boolean): void {
    const hadFocus = this.matches(':focus-within')
    this.#isOpen = isOpen
    this.#draw()
    const selector = isOpen ? '.list button' : '.face'
    if (hadFocus) this.#root.querySelector<HTMLElement>(selector)?.focus()
  }

  #draw(): void {
    const { context } = this
    if (!context) throw new Error('workspace-profile-menu: no context')
    const { person } = context.session
    const face = create(
      'button',
      { type: 'button', className: 'face', ariaExpanded: String(this.#isOpen) },
      person?.picture ? create('img', { src: person.picture, alt: '' }) : glyph('user'),
    )
    face.addEventListener('click', () => this.#toggle(!this.#isOpen))
    this.#root.replaceChildren(face)
    if (this.#isOpen) this.#root.append(this.#list(context))
  }

  #list({ text, session }: Context): HTMLElement {
    return create(
      'div',
      { className: 'list' },
      create('p', { className: 'muted' }, session.person?.name ?? ''),
      this.#entry('user', text('profile.title'), () => navigate(this, '/app/profile')),
      this.#entry('settings', text('settings.title'), () => navigate(this, '/app/settings')),
      this.#entry('logout', text('profile.sign-out'), async () => {
        await api.signOut()
        navigate(this, '/app/sign-in')
      }),
    )
  }

  #entry(icon: string, label: string, action: () => unknown): HTMLElement {
    const button = create('button', { type: 'button' }, glyph(icon), label)
    button.addEventListener('click', () => void action())
    return button
  }
}

customElements.define('workspace-profile-menu', WorkspaceProfileMenu)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-profile-menu': WorkspaceProfileMenu
  }
}
