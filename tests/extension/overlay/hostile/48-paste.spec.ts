import { hostile } from '../support/hostile.ts'
import { CONFIRM, PASSWORD_FORM, passwordPage } from '../support/pages.ts'

hostile({
  name: 'a pasted password counts, and its value is never read',
  pages: {
    '/': passwordPage({
      main: `<label>Merkzettel <input id="note" value="Herbstlaub-2026"></label>${PASSWORD_FORM}`,
      end: `${CONFIRM}<script>
        window.reads = []
        const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
        Object.defineProperty(HTMLInputElement.prototype, 'value', {
          get() { if (this.type === 'password') window.reads.push(new Error().stack); return get.call(this) },
          set(value) { set.call(this, value) },
        })
      </script>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('set-password')
    await person.press('#note')
    await person.withControl('a')
    await person.withControl('c')
    await person.press('#new')
    await person.withControl('v')
    await person.press('#again')
    await person.withControl('v')
    await person.press('#note')
    await person.seesStep('save')
    await person.cardIsUsable()
    await person.press('#save')
    await person.seesStep('finished')
    const reads = await person.page.evaluate(() => Reflect.get(window, 'reads'), undefined)
    if (reads.length > 0) throw new Error(`the password was read: ${reads[0]}`)
  },
})
