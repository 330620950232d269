import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that appears after ten seconds is found, and help was offered meanwhile',
  pages: {
    '/': settingsPage({
      nav: '<a href="#allgemein">Allgemein</a>',
      end: `<script>setTimeout(() => {
        document.querySelector('nav').insertAdjacentHTML('beforeend', '<a id="security" href="#sicherheit">Sicherheit</a>')
      }, 10000)</script>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/#/einstellungen`)
    await person.seesStep('open-security', 'missing')
    await person.seesOnCard('Bild zu diesem Schritt zeigen')
    await person.pressOnCard('Bild zu diesem Schritt zeigen')
    await person.seesOnCard('Bild ausblenden')
    await person.pause(2500)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
  },
})
