import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'the card stays on top in fullscreen, and afterwards',
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

hostile({
  name: 'a film or another page in fullscreen cannot hold the card: it is usable, and the guide goes on afterwards',
  not: { firefox: 'headless Firefox has no fullscreen' },
  pages: {
    '/': settingsPage({
      main: `<h1>Einstellungen</h1><button id="film" style="float: right" onclick="document.querySelector('video').requestFullscreen()">Film</button>
        <button id="page" style="float: right" onclick="document.querySelector('iframe').requestFullscreen()">Seite</button>
        <video width="200" height="100" controls></video><iframe src="/inner" allowfullscreen width="300" height="100"></iframe>`,
    }),
    '/inner': '<!doctype html><button id="inside" style="font-size: 60px">Innen</button>',
  },
  async run(person, { origin }) {
    await person.open(origin)
    for (const kind of ['#film', '#page']) {
      await person.seesStep('open-security')
      await person.press(kind)
      await person.pageHas('fullscreen', () => document.fullscreenElement !== null)
      if (kind === '#page') {
        await person.page.evaluate(() => {
          const inside = document.querySelector('iframe')?.contentDocument
          inside?.querySelector('#inside')?.addEventListener('click', () => {
            document.title = 'pressed inside'
          })
        }, undefined)
        await person.press('iframe >>> #inside')
        await person.pageHas('a press inside', () => document.title === 'pressed inside')
      }
      await person.pageDoes(() => void document.exitFullscreen())
      await person.pageHas('no fullscreen', () => document.fullscreenElement === null)
      await person.ringIsAround('#security')
      await person.cardIsUsable()
      await person.pageAnswers('#security')
    }
  },
})
