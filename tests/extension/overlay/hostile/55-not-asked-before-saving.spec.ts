import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { PASSWORD_FORM, passwordPage, SECURITY_LINK, settingsPage } from '../support/pages.ts'

const QUESTION = 'Hat die Seite bestätigt'

/** As long as the card waits for a page's answer to a press, and a little longer. */
const LONG = 4500

/** The whole way: profile, menu, settings, security; each page is drawn into the one before. */
const WAY = settingsPage({
  nav: '',
  main: '<h1>Start</h1>',
  end: `<div role="menu" hidden style="position: fixed; right: 16px; top: 60px">
    <a id="settings" role="menuitem" href="#">Einstellungen</a></div>
  <template id="links">${SECURITY_LINK}</template>
  <template id="form"><h1>Sicherheit</h1>${PASSWORD_FORM}</template>
  <script>
    const [menu, nav, main] = ['[role=menu]', 'nav', 'main'].map((each) => document.querySelector(each))
    document.querySelector('.avatar').addEventListener('click', () => { menu.hidden = false })
    document.querySelector('#settings').addEventListener('click', () => {
      menu.hidden = true
      nav.innerHTML = document.querySelector('#links').innerHTML
      main.innerHTML = '<h1>Einstellungen</h1>'
    })
    nav.addEventListener('click', () => { main.innerHTML = document.querySelector('#form').innerHTML })
  </script>`,
})

async function isNotAsked(person: Driver): Promise<void> {
  await person.pause(LONG)
  const { card, step } = await person.sight()
  if (step !== 'save' || card.includes(QUESTION) || !card.includes('Hilfe'))
    throw new Error(`at step "${step}" the card says: ${card}`)
}

hostile({
  name: 'who has come all the way and typed the password, but not saved it, is not asked whether it is saved',
  pages: { '/': WAY },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-profile')
    await person.press('.avatar')
    await person.seesStep('open-settings')
    await person.press('#settings')
    await person.seesStep('open-security')
    await person.press('#security')
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2025')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await isNotAsked(person)
    await person.press('#save')
    await person.seesOnCard(QUESTION)
  },
})

hostile({
  name: 'whoever types on after a press has not saved what stands there now',
  pages: { '/': passwordPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.page.keyboard.press('Enter')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await isNotAsked(person)
    await person.press('#save')
    await person.seesOnCard(QUESTION)
    await person.typeInto('#again', 'x')
    await person.until('the question stayed', person.sight, ({ card }) => !card.includes(QUESTION))
  },
})
