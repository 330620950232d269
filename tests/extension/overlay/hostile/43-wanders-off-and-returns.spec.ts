import { hostile } from '../support/hostile.ts'
import { passwordPage, settingsPage } from '../support/pages.ts'

hostile({
  name: 'someone who goes elsewhere and comes back finds the guide where the page is',
  pages: {
    '/sicherheit': passwordPage(),
    '/kalender': settingsPage({
      header: '',
      nav: '<a href="#a">Heute</a>',
      main: '<h1>Kalender</h1><button id="new-event">Neuer Termin</button>',
    }),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/sicherheit`)
    await person.seesStep('set-password')
    await person.open(`${origin}/kalender`)
    await person.seesStep('set-password', 'missing')
    await person.seesOnCard('Ich suche das Feld für das neue Passwort.')
    await person.cardIsUsable()
    await person.pageAnswers('#new-event')
    await person.open(`${origin}/sicherheit`)
    await person.seesStep('set-password')
    await person.ringIsAround('#new')
  },
})
