import { hostile } from '../support/hostile.ts'
import { shadowPage } from '../support/shadow-page.ts'

hostile({
  name: 'a target inside nested open shadow roots is found, also when it changes there',
  pages: { '/': shadowPage('open') },
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
