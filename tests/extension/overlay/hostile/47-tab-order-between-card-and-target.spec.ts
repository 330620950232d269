import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

type Ring = { style: string; offset: string } | undefined

/** Runs inside the page. */
function lookAtRing(): Ring {
  const host = document.querySelector('[data-souvera-mail-guide]')
  const card = host?.shadowRoot?.querySelector('section')
  if (!card) return undefined
  const { outlineStyle, outlineOffset } = getComputedStyle(card)
  return { style: outlineStyle, offset: outlineOffset }
}

/** Outside: inside, the head and the foot of the card would lie over it. */
const isRingAround = (ring: Ring) => ring?.style === 'solid' && !ring.offset.startsWith('-')

hostile({
  name: 'Tab stays with the page, and one shortcut goes between the card and the marked place',
  pages: { '/': passwordPage() },
  async run(person, { origin }) {
    const focused = () => person.page.evaluate(() => document.activeElement?.id ?? '', undefined)
    const ringOfCard = () => person.page.evaluate(lookAtRing, undefined)
    await person.open(origin)
    await person.seesStep('set-password')
    await person.press('#new')
    await person.page.keyboard.press('Tab')
    await person.until('Tab was taken from the page', focused, (id) => id === 'again')
    await person.page.keyboard.press('ArrowLeft')
    await person.seesStep('set-password')

    await person.jump()
    await person.until('the shortcut did not reach the card', person.hasCardFocus, Boolean)
    await person.until('the card in focus has no ring around it', ringOfCard, isRingAround)
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

    const { cardBox } = await person.sight()
    if (cardBox) await person.page.mouse.click(cardBox.left + 40, cardBox.top + 25)
    await person.until('the press did not reach the card', person.hasCardFocus, Boolean)
    await person.until('a press draws a ring', ringOfCard, (ring) => !isRingAround(ring))
  },
})
