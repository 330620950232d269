import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a permissions policy that forbids everything changes nothing for the card',
  pages: {
    '/': {
      html: settingsPage(),
      headers: {
        'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=(), unload=()',
        'document-policy': 'force-load-at-top',
        'cross-origin-opener-policy': 'same-origin',
      },
    },
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
