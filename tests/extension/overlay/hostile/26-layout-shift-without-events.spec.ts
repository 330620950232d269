import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target that moves by style sheet alone keeps its ring in the very same frame',
  pages: {
    '/': settingsPage({
      head: `<style>@keyframes slide { from { margin-top: 0 } to { margin-top: 300px } }
        nav { animation: slide 3s linear infinite alternate }</style>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    const gaps = await person.page.evaluate(async () => {
      const found: number[] = []
      for (let frame = 0; frame < 40; frame += 1) {
        // After our own frame callback, before the picture is painted.
        await new Promise((resolve) =>
          requestAnimationFrame(() => queueMicrotask(() => resolve(undefined))),
        )
        const ring = document
          .querySelector('[data-souvera-mail-guide]')
          ?.shadowRoot?.querySelector('.ring')
        const target = document.querySelector('#security')
        found.push(
          (target?.getBoundingClientRect().top ?? 0) - (ring?.getBoundingClientRect().top ?? 99),
        )
      }
      return found
    }, undefined)
    if (gaps.some((gap) => Math.abs(gap - 4) > 1)) throw new Error(`the ring lags: ${gaps}`)
    await person.pageDoes(() =>
      document.querySelector('nav')?.setAttribute('style', 'animation: none'),
    )
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
