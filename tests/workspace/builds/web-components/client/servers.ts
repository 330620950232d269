import { api } from '../../../client/api.ts'
import { base, type Context, create, sheet } from './component.ts'
import './field.ts'

const styles = sheet(`
  .servers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 0 32px; }
`)

/** Server data as read-only inputs that can be copied. */
class WorkspaceServers extends HTMLElement {
  context: Context | undefined
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [base, styles]
    void this.#load()
  }

  async #load(): Promise<void> {
    const { servers, user } = await api.mailServers()
    const { context } = this
    if (!context) throw new Error('workspace-servers: no context')
    const { text } = context
    const row = (label: string, value: string) =>
      create('workspace-field', { label, value, copyable: text('server.copy') })
    const sections = servers.map(({ protocol, host, port, encryption }) =>
      create(
        'section',
        {},
        create('h2', {}, protocol.toUpperCase()),
        create('p', { className: 'muted' }, text(`server.${protocol}`)),
        row(text('server.host'), host),
        row(text('server.port'), String(port)),
        row(text('server.encryption'), encryption),
        row(text('server.user'), user),
      ),
    )
    this.#root.replaceChildren(
      create('p', {}, text(servers.length > 0 ? 'server.intro' : 'server.none')),
      create('div', { className: 'servers' }, ...sections),
    )
  }
}

customElements.define('workspace-servers', WorkspaceServers)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-servers': WorkspaceServers
  }
}
