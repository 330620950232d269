import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'an inert target is not shown as usable; it is once it is no longer inert',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(`${origin}/#/einstellungen`)
    await person.seesStep('open-security')
    await person.pageDoes(() => document.querySelector('.columns')?.setAttribute('inert', ''))
    await person.until(
      'expected no ring',
      person.sight,
      ({ outcome, ring }) => outcome === 'missing' || (ring?.top ?? 99) < 56,
    )
    await person.cardIsUsable()
    await person.pageDoes(() => document.querySelector('.columns')?.removeAttribute('inert'))
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
  },
})
