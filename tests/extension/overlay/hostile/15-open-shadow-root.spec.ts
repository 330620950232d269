import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

function inShadow(mode: 'open' | 'closed'): string {
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

hostile({
  name: 'a target inside nested open shadow roots is found, also when it changes there',
  pages: { '/': inShadow('open') },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('my-nav >>> my-link >>> #security')
    await person.pageDoes(() => {
      const tree: ShadowRoot = Reflect.get(window, 'tree')
      tree.querySelector('a')?.replaceWith(document.createElement('p'))
    })
    await person.seesStep('open-security', 'missing')
    await person.pageDoes(() => {
      const tree: ShadowRoot = Reflect.get(window, 'tree')
      tree.innerHTML = '<a id="security" href="#s">Sicherheit</a>'
    })
    await person.seesStep('open-security')
    await person.ringIsAround('my-nav >>> my-link >>> #security')
    await person.cardIsUsable()
    await person.pageAnswers('my-nav')
  },
})
