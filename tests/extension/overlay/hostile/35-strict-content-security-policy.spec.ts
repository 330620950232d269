import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const POLICY = [
  "default-src 'none'",
  "style-src 'none'",
  "img-src 'none'",
  "script-src 'unsafe-inline'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

hostile({
  name: 'a policy that forbids all styles, pictures and HTML from strings does not hurt the card',
  pages: { '/': { html: settingsPage(), headers: { 'content-security-policy': POLICY } } },
  async run(person, { origin }) {
    await person.open(origin)
    const { cardBox } = await person.seesStep('open-security')
    if (!cardBox || cardBox.width > 500)
      throw new Error(`the card has no style: ${cardBox?.width} px`)
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
