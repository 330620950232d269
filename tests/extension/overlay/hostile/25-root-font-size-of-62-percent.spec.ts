import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a root font size of 62.5 percent does not make the card small',
  pages: {
    '/': settingsPage({
      head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    const { cardBox } = await person.seesStep('open-security')
    await person.ringIsAround('#security')
    if (!cardBox || cardBox.width < 300) throw new Error(`the card is ${cardBox?.width} px wide`)
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
