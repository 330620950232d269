import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const INNER = `<!doctype html><style>body { margin: 20px } a { display: inline-block; padding: 10px }</style>
  <nav><a id="security" href="#s">Sicherheit</a></nav><p style="height: 900px">Einstellungen</p>
  <script>window.hits = 0; document.querySelector('a').addEventListener('click', () => { window.hits += 1 })</script>`

hostile({
  name: 'in a scaled frame with border and padding every corner of the ring lies on the target',
  pages: {
    '/': settingsPage({
      nav: '',
      main: `<h1>Einstellungen</h1><iframe src="/inner" style="width: 500px; height: 300px; border: 9px solid #888;
        padding: 13px 21px; transform: scale(1.3, 0.8); transform-origin: 0 0"></iframe>`,
    }),
    '/inner': INNER,
  },
  async run(person, { origin }) {
    await person.open(origin)
    const { ring } = await person.seesStep('open-security')
    if (!ring) throw new Error('no ring')
    // The ring lies four pixels outside of the target.
    const [left, top] = [ring.left + 6, ring.top + 6]
    const [right, bottom] = [ring.left + ring.width - 6, ring.top + ring.height - 6]
    for (const [x, y] of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const) {
      await person.page.mouse.click(x, y)
    }
    const hits = () =>
      person.page.evaluate(
        () => Number(Reflect.get(document.querySelector('iframe')?.contentWindow ?? {}, 'hits')),
        undefined,
      )
    await person.until('expected four hits', hits, (count) => count === 4)
    await person.cardIsUsable()
  },
})
