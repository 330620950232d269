import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'the card stays on top in fullscreen, and afterwards',
  not: { firefox: 'headless Firefox has no fullscreen' },
  pages: {
    '/': settingsPage({
      main: '<h1>Einstellungen</h1><button id="full" style="float: right" onclick="document.querySelector(\'.columns\').requestFullscreen()">Vollbild</button>',
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.press('#full')
    await person.pageHas('fullscreen', () => document.fullscreenElement !== null)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
    await person.pageDoes(() => void document.exitFullscreen())
    await person.pageHas('no fullscreen', () => document.fullscreenElement === null)
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
