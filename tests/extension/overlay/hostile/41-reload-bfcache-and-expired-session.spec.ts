import { hostile } from '../support/hostile.ts'
import { passwordPage, settingsPage } from '../support/pages.ts'

const LOGIN = `<!doctype html><meta charset="utf-8"><main><h1>Anmelden</h1><form action="/">
  <label>E-Mail <input name="user" autocomplete="username"></label>
  <label>Passwort <input id="login" type="password" autocomplete="current-password"></label>
  <button id="go">Anmelden</button></form></main>`

hostile({
  name: 'full reload, back and forward, and an expired session with a new sign-in lead on where it makes sense',
  pages: {
    '/': settingsPage({ nav: '<a href="/einstellungen">Start</a>', main: '<h1>Willkommen</h1>' }),
    '/einstellungen': settingsPage({ nav: '<a id="security" href="/sicherheit">Sicherheit</a>' }),
    '/sicherheit': passwordPage(),
    '/login': LOGIN,
  },
  async run(person, { origin }) {
    await person.open(`${origin}/einstellungen`)
    await person.seesStep('open-security')
    await person.seesOnCard('Die Schritte 1 bis 3 sind schon erledigt.')
    await person.press('#security')
    await person.seesStep('set-password')
    await person.open(`${origin}/sicherheit`)
    await person.seesStep('set-password')
    await person.pageDoes(() => void setTimeout(() => history.back()))
    await person.pageHas('the page before', () => location.pathname === '/einstellungen')
    await person.seesStep('open-security')
    await person.ringIsAround('#security')

    await person.open(`${origin}/login`)
    await person.seesStep('sign-in')
    await person.ringIsAround('#login')
    await person.cardIsUsable()
    await person.press('#go')
    await person.seesStep('open-profile')
    await person.ringIsAround('.avatar')
    await person.pageAnswers('.avatar')
  },
})
