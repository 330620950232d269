import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a menu that unfolds elsewhere on the dimmed page can be used at once',
  pages: {
    '/': settingsPage({
      nav: '<a href="#start">Start</a>',
      main: '<h1>Willkommen</h1>',
      end: `<div id="portal"></div><script>
        document.querySelector('.avatar').addEventListener('click', () => {
          document.querySelector('#portal').innerHTML = '<div role="menu" style="position: absolute; right: 16px; top: 60px; width: 200px; background: #fff; z-index: 5">' +
            '<a role="menuitem" id="settings" href="#x" style="display: block; padding: 8px">Einstellungen</a>' +
            '<a role="menuitem" id="out" href="#out" style="display: block; padding: 8px">Abmelden</a></div>'
        })
      </script>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-profile')
    await person.ringIsAround('.avatar')
    await person.press('.avatar')
    await person.seesStep('open-settings')
    await person.ringIsAround('#settings')
    await person.cardIsUsable()
    await person.pageAnswers('#out')
    await person.pageAnswers('#settings')
  },
})
