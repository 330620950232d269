import { hostile } from '../support/hostile.ts'
import { noteOf, RESULTS, serverPage } from '../support/server-data-pages.ts'

hostile({
  name: 'where a permissions policy forbids copying, the card says so and marks the value for the keyboard',
  guide: 'server-data',
  results: RESULTS,
  pages: {
    '/mail': {
      html: serverPage(),
      headers: { 'permissions-policy': 'clipboard-read=(), clipboard-write=()' },
    },
  },
  not: {
    firefox:
      'Firefox lets a page copy whatever its permissions policy says (tried: the value is copied)',
  },
  async run(person, { origin }) {
    await person.open(`${origin}/mail`)
    await person.seesOnCard('IMAP-Server')
    await person.press('[data-souvera-mail-guide] >>> [data-act=copy-1]')
    await person.seesOnCard('Diese Seite verbietet mir das Kopieren.')
    await person.withControl('c')
    await person.press('#note')
    await person.withControl('v')
    const pasted = () => person.page.evaluate(noteOf, undefined)
    await person.until(
      'the marked value was not copied by key',
      pasted,
      (text) => text === 'imap.example.org',
    )
  },
})
