import { api } from '../../../client/api.ts'
import type { Text } from '../../../client/text.ts'
import './button.ts'
import { base, create, navigate, sheet } from './component.ts'
import './field.ts'

const styles = sheet(`
  :host { max-width: 440px; margin: 10vh auto; padding: 32px; background: var(--paper); border-top: 6px solid var(--brand); }
  p[role] { color: var(--bad); }
`)

class WorkspaceSignIn extends HTMLElement {
  text: Text | undefined
  wish = '/app'
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    const { text } = this
    if (!text) throw new Error('workspace-sign-in: no text')
    this.#root.adoptedStyleSheets = [base, styles]
    const user = create('workspace-field', { label: text('login.user'), autocomplete: 'username' })
    const password = create('workspace-field', {
      label: text('login.password'),
      type: 'password',
      autocomplete: 'current-password',
    })
    const wrong = create('p', { role: 'alert' })
    const submit = create('workspace-button', {}, text('login.submit'))
    const send = async () => {
      if (await api.signIn(user.value, password.value)) return navigate(this, this.wish)
      wrong.textContent = text('login.wrong')
    }
    submit.addEventListener('click', () => void send())
    password.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void send()
    })
    this.#root.replaceChildren(
      create(
        'main',
        {},
        create('p', { className: 'muted' }, text('app.name')),
        create('h1', {}, text('login.title')),
        user,
        password,
        wrong,
        submit,
        create('p', { className: 'muted' }, text('app.demo')),
      ),
    )
  }
}

customElements.define('workspace-sign-in', WorkspaceSignIn)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-sign-in': WorkspaceSignIn
  }
}
