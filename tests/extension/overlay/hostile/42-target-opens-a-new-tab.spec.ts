import { drive } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { passwordPage, settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that opens in a new tab goes on there, and the old tab stays usable',
  pages: {
    '/': settingsPage({
      nav: '<a id="security" href="/sicherheit" target="_blank">Sicherheit</a>',
    }),
    '/sicherheit': passwordPage(),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.press('#security')
    const opened = drive(await person.nextTab())
    await opened.seesStep('set-password')
    await opened.ringIsAround('#new')
    await opened.cardIsUsable()
    await person.seesStep('open-security')
    await person.cardIsUsable()
    await person.pageAnswers('.avatar')
  },
})
