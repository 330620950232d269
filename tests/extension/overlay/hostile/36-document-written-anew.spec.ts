import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const NEW_BODY = `<body><nav><a id="security" href="#s">Sicherheit</a></nav><main><h1>Einstellungen</h1></main></body>`

hostile({
  name: 'the overlay survives documentElement.innerHTML, replaced roots and document.open',
  pages: { '/': settingsPage({ end: `<template id="new">${NEW_BODY}</template>` }) },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => {
      document.documentElement.innerHTML =
        '<head></head><body><nav><a id="security" href="#s">Sicherheit</a></nav><main><h1>Einstellungen</h1></main></body>'
    })
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()

    await person.pageDoes(() => {
      const root = document.createElement('html')
      root.innerHTML = document.documentElement.innerHTML
      document.documentElement.replaceWith(root)
    })
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()

    await person.pageDoes(async () => {
      document.open()
      // For some frames there is no root element at all.
      for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame)
      document.write(
        '<!doctype html><body><nav><a id="security" href="#s">Sicherheit</a></nav><main><h1>Einstellungen</h1></main></body>',
      )
      document.close()
    })
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
  },
})
