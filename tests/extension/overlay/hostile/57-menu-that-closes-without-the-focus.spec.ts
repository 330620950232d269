import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const MENU = `<div id="menu" role="menu" hidden style="position: fixed; right: 16px; top: 60px; width: 200px; background: #fff">
    <a id="account" role="menuitem" tabindex="-1" href="#account">Kontoübersicht</a>
    <a id="settings" role="menuitem" tabindex="-1" href="#einstellungen">Einstellungen</a></div>
  <script>
    const [avatar, menu] = ['.avatar', '#menu'].map((each) => document.querySelector(each))
    avatar.addEventListener('click', () => {
      menu.hidden = false
      menu.querySelector('a').focus()
    })
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!menu.contains(relatedTarget)) menu.hidden = true
    })
  </script>`

hostile({
  name: 'a menu that closes as soon as it loses the focus stays open while somebody is in the card, by keyboard and by mouse',
  pages: {
    '/': settingsPage({ nav: '', main: '<h1>Willkommen</h1>', end: MENU }),
  },
  async run(person, { origin }) {
    const focused = () => person.page.evaluate(() => document.activeElement?.id ?? '', undefined)
    const isOpen = () =>
      person.page.evaluate(() => document.querySelector('#menu')?.checkVisibility(), undefined)
    await person.open(origin)
    await person.seesStep('open-profile')
    await person.press('.avatar')
    await person.seesStep('open-settings')

    await person.jump()
    await person.until('the shortcut did not reach the card', person.hasCardFocus, Boolean)
    await person.page.keyboard.press('Tab')
    await person.page.keyboard.press('Enter')
    await person.until('Enter did not press the control', person.sight, ({ isSmall }) => isSmall)
    await person.seesStep('open-settings')
    await person.until('the menu is closed', isOpen, Boolean)
    await person.jump()
    await person.until('the focus is not at the mark', focused, (id) => id === 'settings')

    await person.page.keyboard.press('Enter')
    await person.pageHas('the settings', () => location.hash === '#einstellungen')
    await person.cardIsUsable()
    await person.until('the menu is closed', isOpen, Boolean)
    await person.seesStep('open-settings')
  },
})
