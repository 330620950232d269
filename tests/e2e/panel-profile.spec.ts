import { backgroundOf } from '../browsers/chromium.ts'
import { expect, test } from './fixtures.ts'
import { PanelModel } from './panel-model.ts'

test.use({ locale: 'de-DE' })

test('from the panel to the profile for the Mac, and its code for the phone', async ({
  context,
  stack,
}) => {
  const worker = await backgroundOf(context)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html`)
  const panel = new PanelModel(page, worker)
  await page.getByRole('button', { name: 'Los geht’s' }).click()
  const setUp = await panel.open('Mailprogramm einrichten')
  await setUp.getByLabel('Mailprogramm').selectOption({ label: 'Thunderbird' })
  await expect(setUp.getByRole('link', { name: /einrichten/ })).toHaveCount(0)
  await setUp.getByLabel('Mailprogramm').selectOption({ label: 'Apple Mail' })
  await panel.isSound('with the link to the profile')

  const [help] = await Promise.all([
    context.waitForEvent('page'),
    setUp.getByRole('link', { name: 'Auf dem Mac einrichten' }).click(),
  ])
  await expect(help).toHaveURL(`${stack.settings.bot?.url}/de/setup`)
  await help.getByLabel('Ihre E-Mail-Adresse').fill('erika.mustermann@example.org')
  await help.keyboard.press('Enter')
  await expect(help.getByRole('link', { name: 'Profil laden' })).toBeVisible()
  await expect(help.getByRole('img', { name: 'QR' })).toBeVisible()
})
