import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that goes away is searched for in words, and found when it returns after five seconds',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => {
      const target = document.querySelector('#security')
      const nav = document.querySelector('nav')
      target?.remove()
      setTimeout(() => target && nav?.append(target), 5000)
    })
    await person.seesStep('open-security', 'missing')
    await person.seesOnCard('Ich suche in der linken Navigation den Eintrag „Sicherheit“.')
    await person.seesOnCard('Diesen Schritt habe ich schon erledigt')
    await person.cardIsUsable()
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
  },
})
