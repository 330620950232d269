import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a frame of another site cannot be looked into: the card says so and stays usable',
  pages: {
    '/': settingsPage({
      nav: '',
      main: `<h1>Einstellungen</h1><iframe id="other" style="width: 500px; height: 300px"></iframe>
        <script>document.querySelector('#other').src = 'http://localhost:' + location.port + '/inner'</script>`,
    }),
    '/inner': '<!doctype html><nav><a href="#s">Sicherheit</a></nav>',
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security', 'missing')
    await person.seesOnCard('Ein Teil dieser Seite kommt von localhost:')
    await person.cardIsUsable()
    await person.pageAnswers('.avatar')
  },
})
