import { hostile } from '../support/hostile.ts'
import { PASSWORD_FORM, passwordPage } from '../support/pages.ts'

const SWALLOW = `<script>
  for (const name of Object.keys(Object.getPrototypeOf(HTMLElement.prototype)).concat(Object.keys(HTMLElement.prototype), Object.keys(window))) {
    if (name.startsWith('on')) {
      addEventListener(name.slice(2), (event) => { if (name !== 'onload') event.stopImmediatePropagation() }, true)
    }
  }
  for (const name of ['focusin', 'focusout']) addEventListener(name, (event) => event.stopImmediatePropagation(), true)
</script>`

const page = passwordPage({
  // A form would really be sent: its own handler hears nothing.
  main: PASSWORD_FORM.replaceAll('form', 'div'),
  head: SWALLOW,
  end: `<script>setInterval(() => {
    const button = document.querySelector('#save')
    if (button.matches(':active')) setTimeout(() => { document.querySelector('#status').textContent = 'Gespeichert.' }, 400)
  }, 20)</script>`,
})

for (const start of ['early', 'late'] as const) {
  hostile({
    name: `a page that stops every event in window capture silences neither card nor guide (started ${start})`,
    start,
    pages: { '/': page },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('set-password')
      await person.cardIsUsable()
      await person.typeInto('#new', 'Herbstlaub-2026')
      await person.typeInto('#again', 'Herbstlaub-2026')
      await person.page.keyboard.press('Tab')
      await person.seesStep('save')
      await person.press('#save')
      await person.seesStep('finished')
    },
  })
}
