import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a navigation that is folded away on a narrow screen is opened first',
  size: [320, 640],
  pages: {
    '/': settingsPage({
      head: '<style>nav { display: none; position: absolute; background: #fff } nav.open { display: block }</style>',
      header: `<header><button id="burger" aria-label="Menü" onclick="document.querySelector('nav').classList.toggle('open')">☰</button>
        <button class="avatar" aria-label="Erika Mustermann">EM</button></header>`,
      main: '<h1>Allgemein</h1>',
    }),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/#/einstellungen/allgemein`)
    await person.seesOnCard('Öffnen Sie zuerst das Menü.')
    await person.seesStep('open-security')
    await person.ringIsAround('#burger')
    await person.cardIsUsable()
    await person.press('#burger')
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
  },
})
