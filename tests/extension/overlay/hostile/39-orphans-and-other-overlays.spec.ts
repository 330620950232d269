import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a second start takes over from an orphan, and the overlay of another extension does not win',
  world: 'page',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => {
      const { start } = Reflect.get(window, 'overlayTest')
      start({ guide: 'mail-password', language: 'en', mode: 'open', isEarly: false })
    })
    await person.seesOnCard('Go to security')
    await person.pageHas(
      'one overlay',
      () => document.querySelectorAll('[data-souvera-mail-guide]').length === 1,
    )
    // Another extension that insists on being on top as well.
    await person.pageDoes(() => {
      const other = document.createElement('other-overlay')
      other.popover = 'manual'
      other.style.cssText =
        'inset: 0; width: 100%; height: 100%; background: none; pointer-events: none'
      document.documentElement.append(other)
      setInterval(() => {
        if (other.matches(':popover-open')) other.hidePopover()
        other.showPopover()
      }, 300)
    })
    await person.press('[data-souvera-mail-guide] >>> [data-act=minimise]')
    await person.until('the card did not get smaller', person.sight, ({ isSmall }) => isSmall)
    await person.pageAnswers('#security')
  },
})
