import { settingsPage } from './pages.ts'

/** The target lies in a shadow root that lies in another one; the page keeps the inner one as `tree`. */
export function shadowPage(mode: 'open' | 'closed'): string {
  return settingsPage({
    nav: '<my-nav></my-nav>',
    end: `<script>customElements.define('my-nav', class extends HTMLElement {
      connectedCallback() {
        this.tree = this.attachShadow({ mode: '${mode}' })
        this.tree.innerHTML = '<a href="#a">Allgemein</a><my-link></my-link>'
      }
    })
    customElements.define('my-link', class extends HTMLElement {
      constructor() {
        super()
        window.tree = this.attachShadow({ mode: '${mode}' })
        window.tree.innerHTML = '<style>a { display: block; padding: 10px }</style><a id="security" href="#s">Sicherheit</a>'
      }
    })</script>`,
  })
}
