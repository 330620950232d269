import { story } from '../bot/story/story.ts'
import { expect, test, workspaceSettings } from './panel-fixtures.ts'

const WORDS = {
  de: {
    locale: 'de-DE',
    section: 'Frage stellen',
    field: 'Ihre Frage',
    problem: 'Outlook zeigt den Fehler 0x800CCC0F',
    wish: 'Ich möchte mit einem Menschen sprechen',
    copied: 'Kopiert',
    secret: 'Ich habe etwas entfernt, das wie ein Passwort aussieht.',
  },
  en: {
    locale: 'en-US',
    section: 'Ask a question',
    field: 'Your question',
    problem: 'Outlook shows the error 0x800CCC0F',
    wish: 'I want to talk to a human',
    copied: 'Copied',
    secret: 'I removed something that looks like a password',
  },
} as const

for (const language of ['de', 'en'] as const) {
  const words = WORDS[language]
  test.describe(language, () => {
    test.use({ locale: words.locale })

    test('a letter to support is read, changed and copied in the panel; nothing leaves without a press', async ({
      context,
      panel,
    }) => {
      const { letter } = story[language]
      const { support, mail } = workspaceSettings
      await panel.fill({
        settings: { support, mail },
        panel: { version: 1, isWelcomed: true, open: ['questions'], protocol: 'imap', ticked: {} },
      })
      const outside: string[] = []
      context.on('request', (request) => {
        if (!request.url().startsWith('chrome-extension://')) outside.push(request.url())
      })
      const questions = panel.section(words.section)
      const log = questions.getByRole('log')
      for (const [at, said] of [words.problem, words.wish].entries()) {
        await questions.getByLabel(words.field).fill(said)
        await panel.page.keyboard.press('Enter')
        await expect(log.locator('.answered')).toHaveCount(at + 1)
      }

      const field = log.getByRole('textbox', { name: letter.title })
      await expect(field).toHaveValue(/0x800CCC0F/)
      const written = `${await field.inputValue()}\n${letter.own}`
      const copy = log.getByRole('button', { name: letter.copy })
      const mailTo = log.getByRole('link', { name: letter.mail })
      await test.step('what looks like a password is taken out, and the person asked to look again', async () => {
        await panel.copyNothing()
        await field.fill(`${written} password: Sommer2026!`)
        await copy.click()
        await expect(field).toHaveValue(`${written} password: ••••••`)
        await expect(log.getByText(words.secret)).toBeVisible()
        await panel.hasOnClipboard('nothing', 'before the person looked again')
        await panel.isSound('letter with something taken out')
      })

      await test.step('the changed letter is what is copied, and what the mail program gets', async () => {
        await field.fill(written)
        await copy.focus()
        await panel.page.keyboard.press('Enter')
        await expect(log.getByText(words.copied, { exact: true })).toBeVisible()
        await panel.hasOnClipboard(written, 'after the letter was copied')
        const href = new URL((await mailTo.getAttribute('href')) ?? '')
        expect(href.pathname).toBe(support?.email)
        expect(href.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(written)
      })

      for (const width of [320, 400]) {
        await panel.page.setViewportSize({ width, height: 900 })
        await panel.isSound(`letter at ${width} px`)
      }
      expect(outside).toEqual([])
      expect(await panel.stored()).not.toContain(letter.own)
    })
  })
}
