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
  name: 'a target inside closed shadow roots is found through the call that extensions have',
  pages: { '/': inShadow('closed') },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    const box = await person.page.evaluate(() => {
      const tree: ShadowRoot = Reflect.get(window, 'tree')
      const { left, top, width, height } =
        tree.querySelector('a')?.getBoundingClientRect() ?? new DOMRect()
      return { left, top, width, height }
    }, undefined)
    const { ring } = await person.sight()
    if (!ring || Math.abs(ring.left - box.left) > 8 || Math.abs(ring.top - box.top) > 8) {
      throw new Error(`ring ${JSON.stringify(ring)} instead of ${JSON.stringify(box)}`)
    }
    await person.cardIsUsable()
    await person.pageAnswers('my-nav')
  },
})
