import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const LINK = '<nav><a id=security href=#s>Sicherheit</a></nav>'
const inFrame = (attributes: string, script = '') =>
  settingsPage({
    nav: '',
    main: `<h1>Einstellungen</h1><iframe ${attributes} style="width: 500px; height: 300px"></iframe>`,
    end: script,
  })

hostile({
  name: 'targets in about:blank, srcdoc and sandboxed frames of the same origin are found; a sealed sandbox is not',
  pages: {
    '/blank': inFrame(
      '',
      `<script>document.querySelector('iframe').contentDocument.body.innerHTML = '${LINK}'</script>`,
    ),
    '/srcdoc': inFrame(`srcdoc="${LINK}"`),
    '/sandbox': inFrame('src="/inner" sandbox="allow-same-origin"'),
    '/sealed': inFrame('src="/inner" sandbox="allow-scripts"'),
    '/inner': `<!doctype html>${LINK}`,
  },
  async run(person, { origin }) {
    for (const path of ['/blank', '/srcdoc', '/sandbox']) {
      await person.open(origin + path)
      await person.seesStep('open-security')
      await person.ringIsAround('iframe >>> #security')
      await person.cardIsUsable()
      await person.pageAnswers('.avatar')
    }
    await person.open(`${origin}/sealed`)
    await person.seesStep('open-security', 'missing')
    await person.cardIsUsable()
    await person.pageAnswers('.avatar')
  },
})
