import { base, create, sheet } from './component.ts'

const styles = sheet(`
  :host { display: inline-block; }
  button { min-height: 44px; padding: 0 22px; border: 0; border-radius: 3px; background: var(--brand); color: var(--on-brand); cursor: pointer; }
`)

/** The house button: its label comes through a slot. */
export class WorkspaceButton extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true })

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [base, styles]
    this.#root.replaceChildren(create('button', { type: 'button' }, create('slot')))
  }
}

customElements.define('workspace-button', WorkspaceButton)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-button': WorkspaceButton
  }
}
