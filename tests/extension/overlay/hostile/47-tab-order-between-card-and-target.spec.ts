import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

hostile({
  name: 'Tab stays with the page, and one shortcut goes between the card and the marked place',
  pages: { '/': passwordPage() },
  async run(person, { origin }) {
    const focused = () => person.page.evaluate(() => document.activeElement?.id ?? '', undefined)
    await person.open(origin)
    await person.seesStep('set-password')
    await person.press('#new')
    await person.page.keyboard.press('Tab')
    await person.until('Tab was taken from the page', focused, (id) => id === 'again')
    await person.page.keyboard.press('ArrowLeft')
    await person.seesStep('set-password')

    await person.jump()
    await person.until('the shortcut did not reach the card', person.hasCardFocus, Boolean)
    await person.jump()
    await person.until('the shortcut did not reach the field', focused, (id) => id === 'new')

    await person.jump()
    await person.page.keyboard.press('Tab')
    await person.until('Tab left the card at once', person.hasCardFocus, Boolean)
    await person.page.keyboard.press('Enter')
    await person.until('Enter did not press the control', person.sight, ({ isSmall }) => isSmall)
    await person.until('the focus fell out of the card', person.hasCardFocus, Boolean)
    await person.page.keyboard.press('Escape')
    await person.until('Escape did not pause', person.sight, ({ state }) => state === 'paused')
    await person.pageAnswers('#save')
    await person.pressOnCard('Anleitung fortsetzen')
    await person.ringIsAround('#new')
  },
})
