import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'with forced colours, in the dark and with reduced motion ring and card can be seen and nothing turns',
  media: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    const look = await person.page.evaluate(() => {
      const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
      const styleOf = (selector: string) => {
        const element = inside?.querySelector(selector)
        return element ? getComputedStyle(element) : undefined
      }
      return {
        outline: styleOf('.ring')?.outlineStyle,
        fill: styleOf('.dim')?.fill,
        border: styleOf('.card')?.borderTopStyle,
      }
    }, undefined)
    if (look.outline !== 'solid' || look.fill === 'none' || look.border !== 'solid') {
      throw new Error(`not drawn: ${JSON.stringify(look)}`)
    }
    await person.cardIsUsable()
    await person.pageDoes(() => document.querySelector('#security')?.remove())
    await person.seesStep('open-security', 'missing')
    const moving = await person.page.evaluate(
      () => document.querySelector('[data-souvera-mail-guide]')?.shadowRoot?.getAnimations().length,
      undefined,
    )
    if (moving !== 0) throw new Error(`${moving} animations run`)
    await person.pageAnswers('.avatar')
  },
})
