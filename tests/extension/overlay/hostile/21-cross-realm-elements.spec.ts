import { hostile } from '../support/hostile.ts'
import { PASSWORD_FORM, settingsPage } from '../support/pages.ts'

hostile({
  name: 'fields of another realm, in a frame and adopted out of one, count as fields',
  pages: {
    '/frame': settingsPage({
      main: '<h1>Einstellungen</h1><iframe src="/inner" style="width: 600px; height: 500px"></iframe>',
    }),
    '/adopted': settingsPage({
      main: '<h1>Einstellungen</h1><iframe src="/inner" hidden></iframe><div id="here"></div>',
      end: `<script>document.querySelector('iframe').addEventListener('load', (event) => {
        document.querySelector('#here').append(document.adoptNode(event.target.contentDocument.querySelector('form')))
      })</script>`,
    }),
    '/inner': `<!doctype html><meta charset="utf-8">${PASSWORD_FORM}`,
  },
  async run(person, { origin }) {
    for (const [path, prefix] of [
      ['/frame', 'iframe >>> '],
      ['/adopted', '#here '],
    ] as const) {
      await person.open(origin + path)
      await person.seesStep('set-password')
      await person.ringIsAround(`${prefix}#new`)
      await person.typeInto(`${prefix}#new`, 'Herbstlaub-2026')
      await person.typeInto(`${prefix}#again`, 'Herbstlaub-2026')
      await person.page.keyboard.press('Tab')
      await person.seesStep('save')
      await person.cardIsUsable()
      await person.pageAnswers('.avatar')
      await person.page.evaluate(() => sessionStorage.clear(), undefined)
    }
  },
})
