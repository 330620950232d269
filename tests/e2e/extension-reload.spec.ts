import { faultsOf, openManager } from './extension-manager.ts'
import { expect, signIn, startGuide, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'multi-page' })

const HOST = '[data-souvera-mail-guide]'

test('the extension is reloaded in the middle of a guide: what was cut off leaves, and its successor goes on', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startGuide(context, panel)
  await signIn(page, 'multi-page')
  await overlay.seesStep('Profil öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  const faults = faultsOf(page)
  await page.evaluate((host) => document.querySelector(host)?.setAttribute('data-old', ''), HOST)

  const manager = await openManager(context)
  await manager.reload(idOf(panel.worker.url()))
  await expect(page.locator(`${HOST}[data-old]`), 'the card of before').toHaveCount(0)
  await expect(page.locator(HOST)).toHaveCount(1)
  await page.bringToFront()
  await overlay.seesStep('Einstellungen öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await overlay.clickTarget()
  await overlay.seesStep('Passwort eingeben')
  expect(faults).toEqual([])
  expect(await manager.faults(idOf(panel.worker.url()))).toEqual([])
})

test('the extension is switched off in the middle of a guide: nothing of it stays on the page', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startGuide(context, panel)
  await signIn(page, 'multi-page')
  await overlay.seesStep('Profil öffnen')
  const faults = faultsOf(page)
  const manager = await openManager(context)
  await manager.switchOff(idOf(panel.worker.url()))
  await expect(page.locator(HOST)).toHaveCount(0)
  await page.bringToFront()
  await page.getByRole('link', { name: 'Mail', exact: true }).first().click()
  await expect(page).toHaveURL(/mail/)
  expect(faults).toEqual([])
})

const idOf = (url: string) => new URL(url).host
