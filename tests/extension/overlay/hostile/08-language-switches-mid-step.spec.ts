import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a label that switches from German to English in the middle of a step stays the target',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => {
      document.documentElement.lang = 'en'
      document.body.innerHTML = document.body.innerHTML
        .replace('>Sicherheit<', '>Security<')
        .replace('Einstellungen', 'Settings')
        .replaceAll('Allgemein', 'General')
    })
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
