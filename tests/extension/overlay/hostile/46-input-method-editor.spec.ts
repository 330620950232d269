import { hostile } from '../support/hostile.ts'
import { CONFIRM, passwordPage } from '../support/pages.ts'

hostile({
  name: 'Enter that only accepts a word of an input method editor is no press on "save"',
  pages: { '/': passwordPage({ end: CONFIRM }) },
  async run(person, { origin }) {
    await person.open(origin)
    await person.typeInto('#new', 'Herbstlaub-2026')
    await person.typeInto('#again', 'Herbstlaub-2026')
    await person.page.keyboard.press('Tab')
    await person.seesStep('save')
    await person.pageDoes(() => {
      const field = document.querySelector('#again')
      field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      field?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      )
      field?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
      const status = document.querySelector('#status')
      if (status) status.textContent = 'Entwurf gespeichert.'
    })
    await person.pause(1200)
    await person.seesStep('save')
    await person.cardIsUsable()
    await person.pageAnswers('#again')
    await person.press('#save')
    await person.seesStep('finished')
  },
})
