import { expect, test } from './panel-fixtures.ts'

const WORDS = {
  de: {
    locale: 'de-DE',
    ask: 'Frage stellen',
    question: 'Ihre Frage',
    said: 'mein Passwort ist Katze!2024',
    check: 'Einstellungen prüfen',
    entered: 'Was ist eingetragen?',
    button: 'Prüfen',
    right: 'Ihre Angaben zu IMAP passen.',
    warning: 'das wie ein Passwort aussieht. Zum Prüfen brauche ich es nicht',
  },
  en: {
    locale: 'en-US',
    ask: 'Ask a question',
    question: 'Your question',
    said: 'my password is Katze!2024',
    check: 'Check my settings',
    entered: 'What is entered?',
    button: 'Check',
    right: 'Your IMAP details are right.',
    warning: 'something that looks like a password. I do not need it for the check',
  },
} as const

const SETTINGS = 'imap.example.org 993 SSL/TLS\nerika.mustermann@example.org'

for (const language of ['de', 'en'] as const) {
  const words = WORDS[language]
  test.describe(language, () => {
    test.use({ locale: words.locale })

    test('a password stands in clear neither in the conversation nor in what was checked', async ({
      panel,
    }) => {
      await panel.fill({
        settings: { mail: { imap: { host: 'imap.example.org', port: 993 } } },
        panel: {
          version: 1,
          isWelcomed: true,
          open: ['questions', 'check'],
          protocol: 'imap',
          ticked: {},
        },
      })
      const questions = panel.section(words.ask)
      await questions.getByLabel(words.question).fill(words.said)
      await panel.page.keyboard.press('Enter')
      await expect(questions.locator('.answered')).toHaveCount(1)
      await expect(questions.locator('.asked')).toContainText('••••••')

      const check = panel.section(words.check)
      const field = check.getByLabel(words.entered)
      const warning = check.getByText(words.warning)
      await field.fill(`${SETTINGS}\nPasswort: Geheim-99`)
      await check.getByRole('button', { name: words.button, exact: true }).click()
      await expect(warning).toBeVisible()
      await expect(field).toHaveValue(`${SETTINGS}\nPasswort: ••••••`)
      await expect(check).toContainText(words.right)
      await panel.isSound('something hidden')
      const seen = `${await panel.page.content()}${await panel.stored()}`
      expect(seen).not.toMatch(/Katze|Geheim/)

      await field.fill(SETTINGS)
      await check.getByRole('button', { name: words.button, exact: true }).click()
      await expect(warning).toHaveCount(0)
    })
  })
}
