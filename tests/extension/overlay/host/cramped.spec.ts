import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const CONTROL = (act: string) => `[data-souvera-mail-guide] >>> [data-act=${act}]`

// Nothing can scroll, and the place to press stands in the middle.
const fixed = settingsPage({
  head: '<style>nav { position: fixed; left: 0; top: 40%; width: 100% } nav a { padding: 2px } body { overflow: hidden }</style>',
})
const scrolling = settingsPage({ head: '<style>body { padding: 500px 0 }</style>' })

/** So many more frames were drawn. */
const frames = (person: Driver, many: number) =>
  person.page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame)
  }, many)

for (const [width, height] of [
  [320, 640],
  // A window of 1280 x 800 at 400 %.
  [320, 200],
] as const)
  hostile({
    name: `at ${width} x ${height} the card is as large as the person wants it, and stays so`,
    size: [width, height],
    pages: { '/fixed': fixed, '/scrolling': scrolling },
    async run(person, { origin }) {
      for (const path of ['/fixed', '/scrolling']) {
        await person.open(origin + path)
        await person.seesStep('open-security')
        await frames(person, 30)
        const isLarge = async () => !(await person.sight()).isSmall
        if (await isLarge()) await person.press(CONTROL('minimise'))
        await person.until('the card did not get smaller', person.sight, ({ isSmall }) => isSmall)
        await person.ringIsAround('#security')
        await person.press(CONTROL('expand'))
        await person.until('the card did not get larger', person.sight, (seen) => !seen.isSmall)
        await frames(person, 60)
        const { isSmall, cardBox, ring } = await person.sight()
        if (isSmall) throw new Error('the card shrank again by itself')
        if (!cardBox || cardBox.left < 0 || cardBox.top < 0)
          throw new Error('the card left the window')
        if (cardBox.left + cardBox.width > width || cardBox.top + cardBox.height > height)
          throw new Error(`the card is larger than the window: ${JSON.stringify(cardBox)}`)
        if (!ring) throw new Error('the ring is gone')
        await person.press(CONTROL('minimise'))
        await person.until('the card could not be folded', person.sight, ({ isSmall }) => isSmall)
        await person.pageAnswers('#security')
      }
    },
  })
