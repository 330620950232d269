import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a target in an accordion is found when it has unfolded, and searched for while it is folded',
  pages: {
    '/': settingsPage({
      nav: `<style>#fold { height: 0; overflow: hidden; transition: height 0.6s } #fold.open { height: 120px }</style>
        <a href="#a" id="more">Mehr</a><div id="fold"><p></p><a id="security" href="#s">Sicherheit</a></div>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security', 'missing')
    await person.pageDoes(() => document.querySelector('#fold')?.classList.add('open'))
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
    await person.pageDoes(() => document.querySelector('#fold')?.classList.remove('open'))
    await person.seesStep('open-security', 'missing')
  },
})

for (const [what, from, to] of [
  ['moves', 'translate: 0 0', 'translate: 0 30px'],
  ['fades in', 'opacity: 0.05', 'opacity: 1'],
  ['grows and shrinks', 'scale: 0.9', 'scale: 1.1'],
] as const)
  hostile({
    name: `a target that ${what} without end keeps its ring in every frame, and a press on it counts`,
    pages: {
      '/': settingsPage({
        head: `<style>@keyframes restless { from { ${from} } to { ${to} } }
          #security { padding: 30px 10px; animation: restless 0.8s linear infinite alternate }</style>`,
      }),
    },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('open-security')
      await person.until('no ring', person.sight, ({ ring }) => ring !== undefined)
      const seen = await person.page.evaluate(async () => {
        const sides = ['left', 'top', 'right', 'bottom'] as const
        const found: { gap: number; look: string }[] = []
        for (let frame = 0; frame < 50; frame += 1) {
          // After our own frame callback, before the picture is painted.
          await new Promise((resolve) =>
            requestAnimationFrame(() => queueMicrotask(() => resolve(undefined))),
          )
          const target = document.querySelector('#security')
          const ring = document
            .querySelector('[data-souvera-mail-guide]')
            ?.shadowRoot?.querySelector('.ring')
          const [inner, outer] = [target, ring].map((one) => one?.getBoundingClientRect())
          const gaps = sides.map((side) => Math.abs((inner?.[side] ?? 0) - (outer?.[side] ?? 99)))
          const { opacity = '' } = target ? getComputedStyle(target) : {}
          found.push({ gap: Math.max(...gaps), look: `${inner?.top} ${inner?.width} ${opacity}` })
        }
        return found
      }, undefined)
      if (new Set(seen.map(({ look }) => look)).size < 5) throw new Error('the target stands still')
      const gaps = seen.map(({ gap }) => gap)
      if (gaps.some((gap) => gap > 6)) throw new Error(`the ring lags: ${gaps}`)

      await person.pageDoes(() =>
        document
          .querySelector('#security')
          ?.addEventListener('click', () => Reflect.set(window, 'answered', true)),
      )
      const box = await person.boxOf('#security')
      if (!box) throw new Error('no target')
      await person.page.mouse.click(box.left + 60, box.top + box.height / 2)
      await person.pageHas('the press', () => Reflect.get(window, 'answered') === true)
      await person.seesStep('open-security')
      await person.pageDoes(() =>
        document.querySelector('#security')?.setAttribute('style', 'animation: none'),
      )
      await person.ringIsAround('#security')
      await person.cardIsUsable()
    },
  })
