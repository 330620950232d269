import { api } from '../../../client/api.ts'
import './button.ts'
import { base, type Context, create, sheet } from './component.ts'
import './field.ts'

const styles = sheet(`
  .bad { color: var(--bad); }
  .good { color: var(--good); font-weight: 700; }
`)

/** The password form; without a `<form>`, because its fields are components. */
class WorkspaceSecurity extends HTMLElement {
  context: Context | undefined
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    const { context } = this
    if (!context) throw new Error('workspace-security: no context')
    const { text, session } = context
    const minimum = session.minimumPasswordLength
    this.#root.adoptedStyleSheets = [base, styles]
    const field = (label: string) =>
      create('workspace-field', { label, type: 'password', autocomplete: 'new-password' })
    const password = field(text('security.new'))
    const repeat = field(text('security.repeat'))
    const wrong = create('p', { className: 'bad', role: 'alert' })
    const done = create('p', { className: 'good', role: 'status' })
    const button = create('workspace-button', {}, text('security.save'))
    const save = async () => {
      const problem = await api.setPassword(password.value, repeat.value)
      password.invalid = problem === 'too-short'
      repeat.invalid = problem === 'mismatch'
      wrong.textContent = problem ? text(`security.${problem}`, { minimum }) : ''
      done.textContent = problem ? '' : text('security.saved')
      if (problem) return
      password.value = ''
      repeat.value = ''
    }
    button.addEventListener('click', () => void save())
    repeat.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void save()
    })
    this.#root.replaceChildren(
      create('h2', {}, text('security.password')),
      create('p', { className: 'muted' }, text('security.intro')),
      password,
      create('p', { className: 'muted' }, text('security.rule', { minimum })),
      repeat,
      wrong,
      button,
      done,
    )
  }
}

customElements.define('workspace-security', WorkspaceSecurity)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-security': WorkspaceSecurity
  }
}
