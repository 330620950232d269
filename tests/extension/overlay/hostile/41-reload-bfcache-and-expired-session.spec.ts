import { hostile } from '../support/hostile.ts'
import type { Reply } from '../support/page-server.ts'
import { passwordPage, settingsPage } from '../support/pages.ts'

const LOGIN = `<!doctype html><meta charset="utf-8"><main><h1>Anmelden</h1><form action="/signed-in">
  <label>E-Mail <input name="user" autocomplete="username"></label>
  <label>Passwort <input id="login" type="password" autocomplete="current-password"></label>
  <button id="go">Anmelden</button></form></main>`

const to = (location: string, cookie?: string): Reply => ({
  html: '',
  status: 302,
  headers: { location, ...(cookie && { 'set-cookie': cookie }) },
})

/** The workspace asks its server now and then, and goes to the log-in when the session is over. */
const WATCH = `<script>
  addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted })
  window.ask = () => fetch('/session').then(({ status }) => { if (status === 401) location.assign('/login') })
</script>`

hostile({
  name: 'full reload, back and forward, a redirect to the log-in and back, and a session that ends in the middle',
  pages: {
    '/einstellungen': settingsPage({
      head: WATCH,
      nav: '<a id="security" href="/sicherheit">Sicherheit</a>',
    }),
    '/sicherheit': (cookie) =>
      cookie.includes('session=1') ? passwordPage({ head: WATCH }) : to('/login'),
    '/session': (cookie) => ({ html: '', status: cookie.includes('session=1') ? 200 : 401 }),
    '/login': LOGIN,
    '/signed-in': to('/sicherheit', 'session=1'),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/einstellungen`)
    await person.seesStep('open-security')
    await person.seesOnCard('Die Schritte 1 bis 3 sind schon erledigt.')
    await person.press('#security')
    // Sent to the log-in instead of what was asked for.
    await person.pageHas('the log-in', () => location.pathname === '/login')
    await person.seesStep('sign-in')
    await person.ringIsAround('#login')
    await person.cardIsUsable()
    await person.press('#go')
    await person.pageHas('what was asked for', () => location.pathname === '/sicherheit')
    await person.seesStep('set-password')
    await person.ringIsAround('#new')

    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.pageDoes(() => location.reload())
    await person.pageHas('a reload', () => {
      const [entry] = performance.getEntriesByType('navigation')
      return document.readyState === 'complete' && entry?.toJSON().type === 'reload'
    })
    await person.seesStep('set-password')
    await person.ringIsAround('#new')
    await person.cardIsUsable()

    await person.pageDoes(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: every browser has this way
      document.cookie = 'session=; max-age=0'
      void Reflect.get(window, 'ask')()
    })
    await person.pageHas('the log-in again', () => location.pathname === '/login')
    await person.seesStep('sign-in')
    await person.press('#go')
    await person.seesStep('set-password')

    await person.open(`${origin}/einstellungen`)
    await person.seesStep('open-security')
    await person.press('#security')
    await person.seesStep('set-password')
    await person.pageDoes(() => void setTimeout(() => history.back()))
    // In Chromium Playwright forbids it, so the page is loaded anew; e2e/kept-pages.spec.ts allows it.
    await person.pageHas(
      'the page before, from the cache in Firefox',
      () =>
        location.pathname === '/einstellungen' &&
        Reflect.get(window, 'wasKept') === navigator.userAgent.includes('Firefox'),
    )
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageDoes(() => void setTimeout(() => history.forward()))
    await person.seesStep('set-password')
    await person.ringIsAround('#new')
    await person.pageAnswers('#again')
  },
})
