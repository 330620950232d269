import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'what is hidden from screen readers but can be seen is found',
  pages: {
    '/': settingsPage({
      nav: '<div aria-hidden="true"><a href="#a">Allgemein</a><a id="security" href="#s" aria-hidden="true">Sicherheit</a></div>',
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
