import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const ROUTES = `<script>
  function draw() {
    const isSettings = location.href.includes('einstellungen')
    document.querySelector('main').innerHTML = isSettings ? '<h1>Einstellungen</h1>' : '<h1>Willkommen</h1>'
    document.querySelector('nav').innerHTML = isSettings ? '<a id="security" href="#s">Sicherheit</a>' : '<a href="#start">Start</a>'
  }
  addEventListener('popstate', draw)
  addEventListener('hashchange', draw)
  draw()
</script>`

hostile({
  name: 'pushState, replaceState, hash and the back button are followed, forward and back',
  pages: { '/': settingsPage({ end: ROUTES }), '/einstellungen': settingsPage({ end: ROUTES }) },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-profile')
    await person.pageDoes(() => {
      history.pushState(null, '', '/einstellungen')
      Reflect.get(window, 'draw')()
    })
    await person.seesStep('open-security')
    await person.pageDoes(() => history.back())
    await person.seesStep('open-profile')
    await person.pageDoes(() => location.assign('#/einstellungen'))
    await person.seesStep('open-security')
    await person.pageDoes(() => {
      history.replaceState(null, '', '/')
      Reflect.get(window, 'draw')()
    })
    await person.seesStep('open-profile')
    await person.cardIsUsable()
    await person.pageAnswers('.avatar')
  },
})
