import { hostile } from '../support/hostile.ts'
import { noteOf, RESULTS, serverPage } from '../support/server-data-pages.ts'

const NOSY = `<script>
  window.heard = []
  for (const type of ['pointerdown', 'click', 'copy', 'focusin'])
    addEventListener(type, (event) => {
      if (event.target.id !== 'note') window.heard.push(type)
      event.stopImmediatePropagation()
    }, true)
</script>`

hostile({
  name: 'the last card shows the values and copies each of them, and the page hears nothing of it',
  guide: 'server-data',
  results: RESULTS,
  pages: { '/mail': serverPage(NOSY) },
  async run(person, { origin }) {
    await person.open(`${origin}/mail`)
    const { card } = await person.seesOnCard('In dieser Reihenfolge fragt Thunderbird danach.')
    for (const text of [...RESULTS.values.flatMap(({ label, value }) => [label, value])]) {
      if (!card.includes(text)) throw new Error(`the card does not show “${text}”: ${card}`)
    }
    const pastes = async (expected: string) => {
      await person.press('#note')
      await person.withControl('a')
      await person.withControl('v')
      const pasted = () => person.page.evaluate(noteOf, undefined)
      await person.until(`“${expected}” was not copied`, pasted, (text) => text === expected)
    }
    await person.press('[data-souvera-mail-guide] >>> [data-act=copy-1]')
    await person.seesOnCard('IMAP-Server ist kopiert.')
    await pastes('imap.example.org')
    await person.press('[data-souvera-mail-guide] >>> [data-act=copy-3]')
    await person.seesOnCard('Benutzername ist kopiert.')
    await pastes('erika.mustermann@example.org')
    await person.pressOnCard('Alles kopieren')
    await person.seesOnCard('Alles ist kopiert.')
    await pastes(RESULTS.text)
    await person.pageHas(
      'nothing heard',
      () => Reflect.get(window, 'heard').filter((type: string) => type !== 'focusin').length === 0,
    )
    await person.pressOnCard('Schließen')
    await person.pageHas(
      'no trace of us',
      () => !document.querySelector('[data-souvera-mail-guide]'),
    )
  },
})
