import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'two equal matches are a question with numbers, and the answer is remembered after a reload',
  pages: {
    '/': settingsPage({
      nav: '<a id="one" href="#eins">Sicherheit</a><a id="two" href="#zwei">Sicherheit</a>',
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    const { badges, ring } = await person.seesStep('open-security', 'ambiguous')
    if (badges.length !== 2 || ring) throw new Error(`expected two numbers and no ring`)
    await person.cardIsUsable()
    await person.pressOnCard('Nummer 2: Sicherheit')
    await person.seesStep('open-security', 'found')
    await person.ringIsAround('#two')
    await person.open(`${origin}/?again`)
    await person.seesStep('open-security', 'found')
    await person.ringIsAround('#two')
    await person.pageAnswers('#two')
  },
})
