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

hostile({
  name: 'a target that the page draws anew in every frame does not make the card jump',
  pages: { '/': settingsPage() },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.page.evaluate(async () => {
      const host = document.querySelector('[data-souvera-mail-guide]')
      const place = () => {
        const box = host?.shadowRoot?.querySelector('section')?.getBoundingClientRect()
        return `${box?.left},${box?.top}`
      }
      const before = place()
      // Some of them fall between two looks at the page.
      for (let frame = 0; frame < 90; frame += 1) {
        const old = document.querySelector('#security')
        old?.replaceWith(old.cloneNode(true))
        await new Promise(requestAnimationFrame)
        if (place() !== before) throw new Error(`the card went from ${before} to ${place()}`)
      }
    }, undefined)
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
  },
})
