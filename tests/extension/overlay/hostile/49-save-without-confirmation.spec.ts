import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

hostile({
  name: 'when nothing on the page confirms that it saved, the person is asked',
  pages: { '/': passwordPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await person.press('#save')
    await person.seesOnCard('Hat die Seite bestätigt, dass das Passwort gespeichert ist?')
    await person.pressOnCard('Nein, noch nicht')
    await person.until(
      'the question stayed',
      person.sight,
      ({ card }) => !card.includes('Hat die Seite'),
    )
    await person.pageAnswers('#again')
    await person.press('#save')
    await person.seesOnCard('Hat die Seite bestätigt')
    await person.pressOnCard('Ja')
    await person.seesStep('finished')
  },
})
