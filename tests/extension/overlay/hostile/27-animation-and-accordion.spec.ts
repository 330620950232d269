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
