import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'on a page that runs from right to left the mirrored places are the right ones',
  pages: {
    '/': settingsPage({ html: 'lang="de" dir="rtl"' }),
    '/home': settingsPage({
      html: 'lang="de" dir="rtl"',
      header:
        '<header><b>Workspace</b><span><button>?</button> <div class="avatar" id="me" tabindex="0" style="display: inline-block">EM</div></span></header>',
      nav: '<a href="#start">Start</a>',
      main: '<h1>Willkommen</h1>',
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
    await person.open(`${origin}/home`)
    await person.seesStep('open-profile')
    await person.ringIsAround('#me')
  },
})
