import { hostile } from '../support/hostile.ts'
import { shadowPage } from '../support/shadow-page.ts'

hostile({
  name: 'a target inside closed shadow roots is found through the call that extensions have',
  pages: { '/': shadowPage('closed') },
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
