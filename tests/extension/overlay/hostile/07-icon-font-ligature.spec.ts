import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a name that begins with the ligature of an icon font is still the name',
  pages: {
    '/': settingsPage({
      nav: `<a href="#a"><span class="material-icons">tune</span>Allgemein</a>
        <a id="security" href="#s"><span class="material-icons">lock_outline</span> Sicher\u00ADheit</a>
        <a href="#b"><i class="icon">\uE8B8</i> Sprache</a>`,
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
