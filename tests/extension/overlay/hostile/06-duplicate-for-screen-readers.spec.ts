import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'

hostile({
  name: 'a duplicate for screen readers only is not the target',
  pages: {
    '/': settingsPage({
      nav: `<a href="#a" style="${HIDDEN}">Sicherheit</a>
        <a href="#b" style="position:absolute;left:-9999px">Sicherheit</a>
        <span style="${HIDDEN}"><a href="#c">Sicherheit</a></span>
        <a href="#d" style="display:none">Sicherheit</a><a href="#e" style="opacity:0">Sicherheit</a>
        <a id="security" href="#sicherheit">Sicherheit</a>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
