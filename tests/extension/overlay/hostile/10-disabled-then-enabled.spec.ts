import { hostile } from '../support/hostile.ts'
import { CONFIRM, PASSWORD_FORM, passwordPage } from '../support/pages.ts'

hostile({
  name: 'a disabled button is shown and said to be locked, until it can be pressed',
  pages: {
    '/': passwordPage({
      main: PASSWORD_FORM.replace('id="save"', 'id="save" disabled'),
      end: CONFIRM,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await person.seesTrouble('disabled')
    await person.seesOnCard('noch gesperrt')
    await person.cardIsUsable()
    await person.pageDoes(() => document.querySelector('#save')?.removeAttribute('disabled'))
    await person.seesTrouble('')
    await person.press('#save')
    await person.seesStep('finished')
  },
})
