import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { CONFIRM, PASSWORD_FORM, passwordPage } from '../support/pages.ts'

const ONCE = PASSWORD_FORM.replace(/<label>Passwort wiederholen.*<\/label>/, '')
/** No label that we know, only what developers call such a field. */
const UNNAMED = PASSWORD_FORM.replace('Passwort wiederholen', 'Zur Sicherheit').replace(
  'id="again"',
  'id="again" name="pw2"',
)

async function savesIt(person: Driver): Promise<void> {
  await person.seesStep('save')
  await person.ringIsAround('#save')
  await person.press('#save')
  await person.seesStep('finished')
}

for (const [what, main] of [
  ['with a label', PASSWORD_FORM],
  ['without a label that is known', UNNAMED],
] as const)
  hostile({
    name: `the second field, ${what}, is shown once the first is filled, and "save" once both are`,
    pages: { '/': passwordPage({ main, end: CONFIRM }) },
    async run(person, { origin }) {
      await person.open(origin)
      await person.ringIsAround('#new')
      await person.typeInto('#new', 'Herbstlaub-2026')
      await person.page.keyboard.press('Tab')
      await person.ringIsAround('#again')
      await person.seesStep('set-password')
      await person.cardIsUsable()
      await person.typeInto('#again', 'Herbstlaub-2026')
      await person.page.keyboard.press('Tab')
      await savesIt(person)
    },
  })

hostile({
  name: 'who stays in the last field after typing is shown "save" a little later',
  pages: { '/': passwordPage({ main: ONCE, end: CONFIRM }) },
  async run(person, { origin }) {
    await person.open(origin)
    await person.ringIsAround('#new')
    await person.typeInto('#new', 'Herbstlaub-2026')
    await savesIt(person)
  },
})
