import { hostile } from '../support/hostile.ts'
import { PASSWORD_FORM, settingsPage } from '../support/pages.ts'

hostile({
  name: 'the card moves into a modal dialog, into the one on top of it, out again, and survives their removal',
  pages: {
    '/': settingsPage({
      end: `<dialog id="first"><h2>Passwort</h2>${PASSWORD_FORM}</dialog>
        <dialog id="second"><p>Wirklich?</p><button id="ok">OK</button></dialog>`,
    }),
    '/open': settingsPage({
      end: `<dialog id="first"><h2>Passwort</h2>${PASSWORD_FORM}</dialog><script>document.querySelector('#first').showModal()</script>`,
    }),
  },
  async run(person, { origin }) {
    const isIn = (dialog: string) =>
      person.until(
        `the card is not in ${dialog}`,
        () =>
          person.page.evaluate(
            (selector) =>
              document.querySelector('[data-souvera-mail-guide]')?.closest(selector) !== null,
            dialog,
          ),
        (isInside) => isInside,
      )
    await person.open(origin)
    await person.seesStep('open-security')
    await person.pageDoes(() => document.querySelector<HTMLDialogElement>('#first')?.showModal())
    await person.seesStep('set-password')
    await person.ringIsAround('#first #new')
    await isIn('#first:modal')
    await person.cardIsUsable()
    await person.pageAnswers('#first #new')

    await person.pageDoes(() => document.querySelector<HTMLDialogElement>('#second')?.showModal())
    await person.until(
      'expected no ring behind the second dialog',
      person.sight,
      ({ ring }) => !ring,
    )
    await isIn('#second:modal')
    await person.cardIsUsable()
    await person.pageAnswers('#ok')

    await person.pageDoes(() => document.querySelector('#second')?.remove())
    await person.ringIsAround('#first #new')
    await person.cardIsUsable()

    await person.pageDoes(() => document.querySelector<HTMLDialogElement>('#first')?.close())
    await person.seesStep('open-security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')

    await person.pageDoes(() => document.querySelector<HTMLDialogElement>('#first')?.showModal())
    await person.seesStep('set-password')
    await isIn('#first:modal')
    await person.page.evaluate(async () => {
      const host = document.querySelector('[data-souvera-mail-guide]')
      const dialog = document.querySelector('#first')
      if (!host || !dialog?.contains(host)) throw new Error('the card is not in the dialog')
      const button = host.shadowRoot?.querySelector('button')
      button?.focus()
      await new Promise(requestAnimationFrame)
      dialog.remove()
      if (host.isConnected) throw new Error('the card was not taken along')
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
      if (!host.isConnected || !host.matches(':popover-open'))
        throw new Error('the card is not back at once')
      if (!button || host.shadowRoot?.activeElement !== button)
        throw new Error('the card has lost the focus')
    }, undefined)
    await person.seesStep('open-security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')

    await person.open(`${origin}/open`)
    await person.seesStep('set-password')
    await person.cardIsUsable()
    await person.pageAnswers('#first #new')
  },
})
