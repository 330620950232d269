import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a frame that reloads in the middle of a step gives its target back',
  pages: {
    '/': settingsPage({
      nav: '',
      main: '<h1>Einstellungen</h1><iframe src="/inner" style="width: 500px; height: 300px"></iframe>',
    }),
    '/inner': '<!doctype html><nav><a id="security" href="#s">Sicherheit</a></nav>',
    '/moved':
      '<!doctype html><p style="height: 90px"></p><nav><a id="security" href="#s">Sicherheit</a></nav>',
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('iframe >>> #security')
    await person.pageDoes(() =>
      document.querySelector('iframe')?.contentWindow?.location.assign('/moved'),
    )
    await person.pageHas(
      'the other page in the frame',
      () => document.querySelector('iframe')?.contentDocument?.URL.endsWith('/moved') ?? false,
    )
    await person.seesStep('open-security')
    await person.ringIsAround('iframe >>> #security')
    await person.cardIsUsable()
    await person.pageAnswers('.avatar')
  },
})
