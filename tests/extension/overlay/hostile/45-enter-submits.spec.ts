import { hostile } from '../support/hostile.ts'
import { CONFIRM, passwordPage } from '../support/pages.ts'

hostile({
  name: 'Enter in the second field sends the form: it counts like a press on "save"',
  pages: { '/': passwordPage({ end: CONFIRM }) },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('set-password')
    await person.cardIsUsable()
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Enter')
    await person.seesStep('finished')
  },
})
