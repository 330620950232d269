import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a popover that the page opens after ours does not bury the card',
  pages: {
    '/': settingsPage({
      end: `<div id="pop" popover="manual" style="inset: 0; width: 100%; height: 100%; margin: 0; background: #fda"><button id="inside">Weiter</button></div>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => document.querySelector<HTMLElement>('#pop')?.showPopover())
    await person.seesTrouble('covered')
    await person.cardIsUsable()
    await person.pageAnswers('#inside')
    await person.pageDoes(() => document.querySelector<HTMLElement>('#pop')?.hidePopover())
    await person.seesTrouble('')
    await person.pageAnswers('#security')
  },
})
