import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a link without a box of its own (display: contents) is ringed by what it contains',
  pages: {
    '/': settingsPage({
      nav: `<style>#security { display: contents } #inner { display: block; padding: 10px }</style>
        <a href="#a">Allgemein</a><a id="security" href="#s"><span id="inner">Sicherheit</span></a>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#inner')
    await person.cardIsUsable()
    await person.pageAnswers('#inner')
  },
})
