import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const SERVERS = `<h1>E-Mail-Server</h1><table><tr><th>Protokoll</th><th>Server</th><th>Port</th></tr>
  <tr><th>IMAP</th><td id="host">imap.example.org</td><td><input id="port" readonly value="993"></td></tr>
  <tr><th>SMTP</th><td>smtp.example.org</td><td>465</td></tr></table><button id="copy" aria-label="Kopieren">⧉</button>
  <script>window.copied = []
    addEventListener('copy', () => window.copied.push(String(getSelection()) || document.activeElement.value))
    document.querySelector('#copy').addEventListener('click', () => window.copied.push('by button'))
    document.querySelector('#host').addEventListener('contextmenu', () => window.copied.push('menu'))
  </script>`

hostile({
  name: 'server data can be copied by key, menu and button while the card is there',
  guide: 'server-data',
  pages: {
    '/': settingsPage({
      nav: '<a id="server" href="/server">E-Mail-Server</a>',
      main: '<h1>Mail</h1>',
    }),
    '/server': settingsPage({ nav: '<a href="/server">E-Mail-Server</a>', main: SERVERS }),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/?mail`)
    await person.seesStep('open-mail-server')
    await person.ringIsAround('#server')
    await person.cardIsUsable()
    await person.press('#server')
    await person.seesStep('finished')
    await person.pageDoes(() => {
      const host = document.querySelector('#host')
      if (host) getSelection()?.selectAllChildren(host)
    })
    await person.withControl('c')
    await person.press('#port')
    await person.withControl('a')
    await person.withControl('c')
    await person.press('#copy')
    const copied = () =>
      person.page.evaluate(() => String(Reflect.get(window, 'copied')), undefined)
    await person.until(
      'not all was copied',
      copied,
      (all) => all === 'imap.example.org,993,by button',
    )
    await person.pressOnCard('Schließen')
    await person.pageHas(
      'no trace of us',
      () => !document.querySelector('[data-souvera-mail-guide]'),
    )
  },
})
