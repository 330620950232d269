import { hostile } from '../support/hostile.ts'
import { SECURITY_LINK, settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that is inert is missing; a second one that is not is found, and the first once it is no longer inert',
  pages: {
    '/': settingsPage({
      header: '<header><b>Workspace</b></header>',
      nav: `<div id="locked" inert>${SECURITY_LINK}</div>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(`${origin}/#/einstellungen`)
    const { ring } = await person.seesStep('open-security', 'missing')
    if (ring) throw new Error(`there is a ring: ${JSON.stringify(ring)}`)
    await person.cardIsUsable()

    await person.pageDoes(() => {
      const second = document.querySelector('#security')?.cloneNode(true)
      if (!(second instanceof HTMLElement)) throw new Error('no target')
      second.id = 'second'
      document.querySelector('nav')?.append(second)
    })
    await person.seesStep('open-security')
    await person.ringIsAround('#second')
    await person.cardIsUsable()
    await person.pageAnswers('#second')

    await person.pageDoes(() => {
      document.querySelector('#second')?.remove()
      document.querySelector('#locked')?.removeAttribute('inert')
    })
    await person.ringIsAround('#security')
    await person.seesStep('open-security')
    await person.pageAnswers('#security')
  },
})
