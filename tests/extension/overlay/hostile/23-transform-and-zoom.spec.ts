import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const styled = (style: string) => settingsPage({ head: `<style>${style}</style>` })

hostile({
  name: 'the ring lies on the target under transform and zoom of html and body',
  pages: {
    '/scaled-body': styled('body { transform: scale(0.8); transform-origin: 0 0 }'),
    '/moved-html': styled('html { transform: translate(40px, 30px) }'),
    '/filtered': styled('body { filter: grayscale(1); perspective: 300px; contain: paint }'),
    '/zoomed-html': styled('html { zoom: 1.5 }'),
    '/zoomed-body': styled('body { zoom: 0.7 }'),
    '/both': styled('html { zoom: 1.2 } body { zoom: 1.3; transform: translateX(20px) }'),
  },
  async run(person, { origin }) {
    for (const path of [
      '/scaled-body',
      '/moved-html',
      '/filtered',
      '/zoomed-html',
      '/zoomed-body',
      '/both',
    ]) {
      await person.open(origin + path)
      await person.seesStep('open-security')
      await person.ringIsAround('#security')
      await person.cardIsUsable()
      await person.pageAnswers('#security')
    }
  },
})

for (const [width, height] of [
  [1100, 700],
  [320, 640],
] as const)
  hostile({
    name: `pinched larger at ${width} x ${height}, the ring lies on the target and the card in what can be seen`,
    size: [width, height],
    not: { firefox: 'pinching cannot be done over BiDi' },
    pages: { '/': settingsPage() },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('open-security')
      for (const scale of [2, 3, 1]) {
        await person.pinch(scale)
        await person.ringIsAround('#security')
        await person.cardIsUsable()
        // Unfolded it may lie over the link now, as the person wanted.
        if (!(await person.sight()).isSmall)
          await person.press('[data-souvera-mail-guide] >>> [data-act=minimise]')
        await person.pageAnswers('#security')
      }
    },
  })
