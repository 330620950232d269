import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

hostile({
  name: 'a button that the page replaces on pointerdown gets no click, and the step is still done',
  pages: {
    '/': passwordPage({
      end: `<script>
        document.querySelector('#save').addEventListener('pointerdown', (event) => {
          event.target.outerHTML = '<button id="save">Speichern</button>'
          setTimeout(() => { document.querySelector('#status').textContent = 'Passwort gespeichert.' }, 300)
        })
      </script>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await person.press('#save')
    await person.seesStep('finished')
    await person.press('[data-souvera-mail-guide] >>> [data-act=close]')
    await person.pageHas(
      'no trace of us',
      () => !document.querySelector('[data-souvera-mail-guide]'),
    )
  },
})
