import { hostile } from '../support/hostile.ts'
import { PASSWORD_FORM, passwordPage, settingsPage } from '../support/pages.ts'

hostile({
  name: 'a page that mixes languages is understood: heading in English, entry in German, button in English',
  pages: {
    '/': settingsPage({ main: '<h1>Settings</h1><p>General preferences</p>', html: 'lang="en"' }),
    '/password': passwordPage({ main: PASSWORD_FORM.replace('Neues Passwort', 'New password') }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
    await person.open(`${origin}/password`)
    await person.seesStep('set-password')
    await person.ringIsAround('#new')
  },
})
