import { base, create, glyph, sheet } from './component.ts'

const styles = sheet(`
  :host { margin: 14px 0; max-width: 400px; }
  label { display: block; margin-bottom: 4px; color: var(--muted); font-size: 14px; }
  .row { display: flex; }
  input { flex: 1; min-width: 0; height: 44px; padding: 0 12px; border: 1px solid var(--edge); border-radius: 3px; background: var(--field); }
  input[aria-invalid] { border-color: var(--bad); }
  button { display: grid; place-items: center; width: 44px; border: 1px solid var(--edge); border-left: 0; background: none; cursor: pointer; }
`)

/** A labelled input; with `copyable` it is read-only and has a button that copies. */
export class WorkspaceField extends HTMLElement {
  label = ''
  type = 'text'
  autocomplete: AutoFill = 'off'
  copyable = ''
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true })
  readonly #input = create('input', { id: 'input' })

  get value(): string {
    return this.#input.value
  }
  set value(value: string) {
    this.#input.value = value
  }
  set invalid(isInvalid: boolean) {
    if (isInvalid) this.#input.ariaInvalid = 'true'
    else this.#input.removeAttribute('aria-invalid')
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [base, styles]
    Object.assign(this.#input, { type: this.type, autocomplete: this.autocomplete })
    const row = create('div', { className: 'row' }, this.#input)
    if (this.copyable) {
      this.#input.readOnly = true
      row.append(this.#copyButton(this.copyable))
    }
    this.#root.replaceChildren(create('label', { htmlFor: 'input' }, this.label), row)
  }

  #copyButton(label: string): HTMLElement {
    const button = create(
      'button',
      { type: 'button', ariaLabel: label, title: label },
      glyph('copy'),
    )
    button.addEventListener('click', () => void navigator.clipboard.writeText(this.value))
    return button
  }
}

customElements.define('workspace-field', WorkspaceField)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-field': WorkspaceField
  }
}
