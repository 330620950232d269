import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that is replaced while it is highlighted keeps its ring, at the same place and elsewhere',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.pageDoes(() => {
      const old = document.querySelector('#security')
      old?.replaceWith(old.cloneNode(true))
    })
    await person.ringIsAround('#security')
    await person.pageDoes(() => {
      const old = document.querySelector('#security')
      old?.remove()
      document
        .querySelector('nav')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p style="height: 200px"></p><a id="security" href="#sicherheit">Sicherheit</a>',
        )
    })
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
