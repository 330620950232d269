import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { CONFIRM, passwordPage, settingsPage } from '../support/pages.ts'

hostile({
  name: 'nobody who types loses the focus: not when the card is written anew, the page scrolls or the step changes',
  pages: { '/': passwordPage({ end: `<div style="height: 2000px"></div>${CONFIRM}` }) },
  async run(person, { origin }) {
    const focused = () => person.page.evaluate(() => document.activeElement?.id ?? '', undefined)
    const keepsFocus = async (id: string, when: string) => {
      const now = await focused()
      if (now !== id) throw new Error(`${when} the focus was in "${now}" instead of "${id}"`)
    }
    await person.open(origin)
    await person.seesStep('set-password')
    await person.page.evaluate(() => {
      const lost: string[] = []
      Reflect.set(window, 'lost', lost)
      addEventListener('focusout', (event) => lost.push(event.composedPath().join()), true)
    }, undefined)
    await person.press('#again')
    await person.page.keyboard.type('Herbst')
    await person.pageDoes(() => scrollTo(0, 60))
    await person.page.keyboard.type('laub')
    await person.pageDoes(() => {
      const label = document.querySelector('#new')?.parentElement
      const anew = label?.cloneNode(true)
      if (!label || !anew) throw new Error('no field')
      label.replaceWith(anew)
      document.querySelector('form h2')?.setAttribute('style', 'margin-top: 90px')
    })
    await person.ringIsAround('#new')
    await keepsFocus('again', 'when the target was drawn anew')
    await person.page.keyboard.type('-2026')
    await person.pageDoes(() => {
      const field = document.querySelector<HTMLInputElement>('#new')
      if (field) field.value = 'Herbstlaub-2026!'
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await person.seesStep('save')
    await keepsFocus('again', 'when the step changed')
    await person.page.keyboard.type('!')
    const typed = await person.page.evaluate(
      () => document.querySelector<HTMLInputElement>('#again')?.value.length,
      undefined,
    )
    if (typed !== 'Herbstlaub-2026!'.length) throw new Error(`${typed} letters arrived`)
    const lost = await person.page.evaluate(() => Reflect.get(window, 'lost'), undefined)
    if (lost.length > 0) throw new Error(`the focus was taken away: ${lost}`)
    await person.page.keyboard.press('Enter')
    await person.seesStep('finished')
    await keepsFocus('again', 'when the guide was finished')
  },
})

hostile({
  name: 'Escape belongs to the page, and only inside the card to us',
  pages: {
    '/': settingsPage({
      end: `<script>addEventListener('keydown', (event) => { if (event.key === 'Escape') document.title += '!' })</script>`,
    }),
  },
  async run(person, { origin }) {
    const title = () => person.page.evaluate(() => document.title, undefined)
    await person.open(origin)
    await person.seesStep('open-security')
    await person.press('main h1')
    await person.page.keyboard.press('Escape')
    await person.until('Escape did not reach the page', title, (now) => now === 'Workspace!')
    if ((await person.sight()).state !== 'running') throw new Error('the page’s Escape paused us')
    await person.jump()
    await person.page.keyboard.press('Escape')
    await person.until('Escape did not pause', person.sight, ({ state }) => state === 'paused')
    if ((await title()) !== 'Workspace!') throw new Error('our Escape reached the page as well')
    await person.page.keyboard.press('Tab')
    await person.page.keyboard.press('Enter')
    await person.until('it did not go on', person.sight, ({ state }) => state === 'running')
  },
})

/** Counts what a screen reader would be told. */
const listen = (person: Driver) =>
  person.page.evaluate(() => {
    const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
    const status = inside?.querySelector('[role=status][aria-live=polite]')
    if (!status) throw new Error('there is no polite status')
    const said: string[] = []
    Reflect.set(window, 'said', said)
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  }, undefined)

hostile({
  name: 'a step is announced once and politely, however often page and card are drawn anew',
  pages: {
    '/': settingsPage({
      nav: '<a id="security" href="#sicherheit">Sicherheit</a><a>Allgemein</a>',
      end: `<script>let count = 0; setInterval(() => { document.querySelector('main p').textContent = 'Stand ' + (count += 1) }, 30)</script>`,
    }),
  },
  async run(person, { origin }) {
    const said = (): Promise<string[]> =>
      person.page.evaluate(() => Reflect.get(window, 'said'), undefined)
    await person.open(origin)
    await person.seesStep('open-security')
    await listen(person)
    await person.pause(1500)
    const before = await said()
    if (before.length > 0) throw new Error(`said again: ${before}`)
    await person.pageDoes(() => {
      const form = document.createElement('form')
      form.innerHTML =
        '<h2>Passwort</h2><label>Neues Passwort <input type="password" autocomplete="new-password"></label><button type="button">Speichern</button>'
      document.querySelector('main')?.append(form)
    })
    await person.seesStep('set-password')
    await person.pause(1000)
    const after = await said()
    if (after.length !== 1 || !after[0]?.startsWith('Schritt 5 von 6 Passwort eingeben'))
      throw new Error(`said at the new step: ${JSON.stringify(after)}`)
  },
})

hostile({
  name: 'the dimming and the numbers take no press: the whole page answers as if they were not there',
  pages: {
    '/': settingsPage(),
    '/two': settingsPage({
      nav: '<a id="security" href="#a">Sicherheit</a><a id="other" href="#b">Sicherheit</a>',
    }),
  },
  async run(person, { origin }) {
    for (const [path, outcome] of [
      ['/', 'found'],
      ['/two', 'ambiguous'],
    ] as const) {
      await person.open(origin + path)
      await person.seesStep('open-security', outcome)
      const taken = await person.page.evaluate(() => {
        const host = document.querySelector('[data-souvera-mail-guide]')
        const card = host?.shadowRoot?.querySelector('section')?.getBoundingClientRect()
        if (!card) throw new Error('no card')
        const points: string[] = []
        for (let x = 2; x < innerWidth; x += 9)
          for (let y = 2; y < innerHeight; y += 9) {
            const isOnCard =
              x >= card.left - 1 && x <= card.right + 1 && y >= card.top - 1 && y <= card.bottom + 1
            if (!isOnCard && document.elementFromPoint(x, y) === host) points.push(`${x},${y}`)
          }
        return points
      }, undefined)
      if (taken.length > 0) throw new Error(`presses are taken at ${taken.slice(0, 5)}`)
      await person.pageAnswers('.avatar')
      await person.pageAnswers('main h1')
      await person.pageAnswers('#security')
    }
  },
})
