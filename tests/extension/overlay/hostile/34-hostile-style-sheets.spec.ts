import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const styled = (style: string) => settingsPage({ head: `<style>${style}</style>` })

hostile({
  name: 'style sheets that hit every element leave the card as it is',
  pages: {
    '/initial': styled('* { all: initial }'),
    '/important': styled(
      '* { all: initial !important; color: red !important; font-size: 3px !important }',
    ),
    '/none': styled('body *, html > div { display: none !important }'),
    '/mean': styled(
      'div { opacity: 0 !important; transform: scale(0) !important; visibility: hidden !important; pointer-events: none !important; position: static !important; clip-path: inset(50%) !important; zoom: 0.1 !important; content-visibility: hidden !important; filter: blur(20px) !important }',
    ),
  },
  async run(person, { origin }) {
    for (const path of ['/initial', '/important', '/none', '/mean']) {
      await person.open(`${origin}${path}#/einstellungen`)
      const { cardBox } = await person.until(
        'no card',
        person.sight,
        (seen) => seen.cardBox !== undefined,
      )
      if (!cardBox || cardBox.width < 300)
        throw new Error(`${path}: the card is ${cardBox?.width} px wide`)
      await person.cardIsUsable()
    }
    await person.open(`${origin}/initial`)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.pageAnswers('#security')
    await person.open(`${origin}/none`)
    const { outcome } = await person.until(
      'no card',
      person.sight,
      (seen) => seen.cardBox !== undefined,
    )
    if (outcome !== 'missing') throw new Error(`nothing can be seen, but the outcome is ${outcome}`)
  },
})
