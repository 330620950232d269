import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'
import { noteOf } from '../support/server-data-pages.ts'

// "Copy" of a menu of the page. The browser's own menu is tried in tests/install/context-menu.spec.ts.
const SERVERS = `<h1>E-Mail-Server</h1><table><tr><th>Protokoll</th><th>Server</th><th>Port</th></tr>
  <tr><th>IMAP</th><td id="host">imap.example.org</td><td><input id="port" readonly value="993"></td></tr>
  <tr><th>SMTP</th><td id="other">smtp.example.org</td><td>465</td></tr></table>
  <button id="copy" aria-label="Kopieren">⧉</button><textarea id="note" aria-label="Notiz"></textarea>
  <script>
    window.copied = []
    addEventListener('copy', () => window.copied.push('copy'))
    document.querySelector('#copy').addEventListener('click', () => navigator.clipboard.writeText('erika.mustermann@example.org'))
    document.querySelector('#other').addEventListener('click', (event) => {
      getSelection().selectAllChildren(event.target)
      document.execCommand('copy')
    })
  </script>`

hostile({
  name: 'server data can be copied while the card is there: Ctrl + C in text and in a read-only field, "copy" of a menu, a copy icon',
  guide: 'server-data',
  pages: {
    '/': settingsPage({
      nav: '<a id="server" href="/server">E-Mail-Server</a>',
      main: '<h1>Mail</h1>',
    }),
    '/server': settingsPage({ nav: '<a href="/server">E-Mail-Server</a>', main: SERVERS }),
  },
  async run(person, { origin }) {
    /** What is on the clipboard, by pasting it. */
    const pastes = async (how: string, expected: string) => {
      await person.press('#note')
      await person.withControl('a')
      await person.withControl('v')
      await person.until(
        `${how}: “${expected}” was not copied`,
        () => person.page.evaluate(noteOf, undefined),
        (text) => text === expected,
      )
    }
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
    await pastes('plain text', 'imap.example.org')

    await person.press('#port')
    await person.withControl('a')
    await person.withControl('c')
    await pastes('a read-only field', '993')

    await person.press('#other')
    await pastes('a menu', 'smtp.example.org')

    await person.press('#copy')
    await pastes('a copy icon', 'erika.mustermann@example.org')

    await person.pageHas(
      'all three copies heard',
      () => String(Reflect.get(window, 'copied')) === 'copy,copy,copy',
    )
    await person.pressOnCard('Schließen')
    await person.pageHas(
      'no trace of us',
      () => !document.querySelector('[data-souvera-mail-guide]'),
    )
  },
})
