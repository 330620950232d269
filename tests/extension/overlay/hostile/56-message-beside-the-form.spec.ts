import { doTouch } from '../support/box.ts'
import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

const FIELDS = `<h2>Passwort</h2>
  <label>Neues Passwort <input id="new" type="password" autocomplete="new-password" required></label>
  <label>Passwort wiederholen <input id="again" type="password" autocomplete="new-password" required></label>
  <p role="status" style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">
    Nur für Bildschirmleser: das Formular für das Passwort ist jetzt zu sehen, und hier steht ein langer Text.</p>`

const PROBLEM = '<p role="alert"></p>'

/** Says what is wrong, in a line that is as wide as the page allows. */
const REFUSE = `<script>
  document.querySelector('form').addEventListener('submit', () => {
    document.querySelector('[role=alert]').innerHTML =
      '<b>Das Passwort ist zu kurz. Bitte verwenden Sie mindestens zehn Zeichen, besser zwölf.</b>'
  })
</script>`

async function isRefused(person: Driver): Promise<void> {
  await person.typeInto('#new', 'kurz')
  await person.typeInto('#again', 'kurz')
  await person.page.keyboard.press('Tab')
  await person.ringIsAround('#save')
  await person.press('#save')
  await person.pageHas('a message', () => document.querySelector('[role=alert] b') !== null)
}

async function staysFree(person: Driver, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors)
    await person.until(
      `the card lies over ${selector}`,
      async () => ({ box: await person.boxOf(selector), card: (await person.sight()).cardBox }),
      ({ box, card }) => box !== null && card !== undefined && !doTouch(box, card),
    )
}

for (const [where, main] of [
  [
    'in the form',
    `<form onsubmit="return false">${FIELDS}${PROBLEM}<button id="save">Speichern</button></form>`,
  ],
  [
    'behind it',
    `<form onsubmit="return false">${FIELDS}<button id="save">Speichern</button></form>${PROBLEM}`,
  ],
] as const)
  hostile({
    name: `the card does not lie over what the page has just said ${where}`,
    size: [1280, 800],
    pages: { '/': passwordPage({ main, end: REFUSE }) },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('set-password')
      await isRefused(person)
      await staysFree(person, ['[role=alert] b', '#new', '#again', '#save'])
    },
  })

hostile({
  name: 'where there is no room beside the message, at least the fields stay free',
  size: [960, 700],
  pages: {
    '/': passwordPage({
      main: `<form onsubmit="return false">${FIELDS}${PROBLEM}<button id="save">Speichern</button></form>`,
      end: REFUSE,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('set-password')
    await isRefused(person)
    await person.pause(600)
    await staysFree(person, ['#new', '#again', '#save'])
  },
})
