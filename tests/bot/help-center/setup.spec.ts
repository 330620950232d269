import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './chat-fixtures.ts'

test.use({
  botOptions: {
    settings: {
      organisation: { name: 'Musterfirma' },
      mail: {
        domain: 'example.org',
        imap: { host: 'imap.example.org', port: 993 },
        smtp: { host: 'smtp.example.org', port: 465 },
      },
      bot: { url: 'https://help.example.org' },
    },
  },
})

for (const { locale, javaScriptEnabled, path, label, next, load, wrong } of [
  {
    ...{ locale: 'de-DE', javaScriptEnabled: false, path: '/client/ios-mail' },
    ...{ label: 'Ihre E-Mail-Adresse', next: 'Weiter', load: 'Profil laden' },
    wrong: 'gehört zu einer anderen Domain',
  },
  {
    ...{ locale: 'en-GB', javaScriptEnabled: true, path: '/client/apple-mail' },
    ...{ label: 'Your e-mail address', next: 'Continue', load: 'Download the profile' },
    wrong: 'belongs to another domain',
  },
]) {
  test.describe(
    javaScriptEnabled ? 'with JavaScript, in English' : 'without JavaScript, in German',
    () => {
      test.use({ locale, javaScriptEnabled })

      test('from the page of the program to the file in three steps', async ({ page, bot }) => {
        await page.goto(bot.origin + path)
        await page.getByLabel(label).fill('erika@example.com')
        await page.getByRole('button', { name: next }).click()
        await expect(page.getByRole('alert')).toContainText(wrong)
        await page.getByLabel(label).fill('Erika@example.org')
        await page.keyboard.press('Enter')
        const link = page.getByRole('link', { name: load })
        await expect(link).toBeVisible()
        await expect(page.getByRole('img', { name: 'QR' })).toBeVisible()
        expect(page.url()).not.toContain('erika')

        const download = page.waitForEvent('download')
        await link.click()
        const file = await download
        expect(file.suggestedFilename()).toBe('mail.mobileconfig')
        expect(readFileSync(await file.path(), 'utf8')).toContain('erika@example.org')
      })
    },
  )
}

test.describe('for everybody', () => {
  test.use({ locale: 'de-DE' })

  for (const scheme of ['light', 'dark'] as const) {
    test(`nothing for axe to find, ${scheme}`, async ({ page, bot }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`${bot.origin}/de/setup?problem=address-invalid`)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByLabel('Ihre E-Mail-Adresse').fill('erika@example.org')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('img', { name: 'QR' })).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }

  test('on a narrow screen nothing is cut off, and the code for the other device is gone', async ({
    page,
    bot,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${bot.origin}/de/setup`)
    await page.getByLabel('Ihre E-Mail-Adresse').fill('erika.mustermann-beispiel@example.org')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Profil laden' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'QR' })).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('the values have copy buttons', async ({ page, bot }) => {
    await page.goto(`${bot.origin}/de/setup`)
    await page.getByLabel('Ihre E-Mail-Adresse').fill('erika@example.org')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /kopieren/ })).toHaveCount(6)
  })
})
