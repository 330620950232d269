import { faultsOf, openManager, reloadUnder } from './extension-manager.ts'
import { expect, startSignedIn, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'multi-page' })

const HOST = '[data-souvera-mail-guide]'

test('the extension is reloaded in the middle of a guide: what was cut off leaves, and its successor goes on', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  const faults = faultsOf(page)
  const manager = await reloadUnder(page, idOf(panel.worker.url()))
  await expect(page.locator(HOST)).toHaveCount(1)
  await overlay.seesStep('Einstellungen öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await overlay.clickTarget()
  await overlay.seesStep('Passwort eingeben')
  expect(faults).toEqual([])
  expect(await manager.faults(idOf(panel.worker.url()))).toEqual([])
})

test('the extension is switched off in the middle of a guide: nothing of it stays on the page; switched on again, it goes on there', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
  const faults = faultsOf(page)
  const manager = await openManager(context)
  const id = idOf(panel.worker.url())
  await manager.switchTo(false, id)
  await expect(page.locator(HOST)).toHaveCount(0)
  await page.bringToFront()
  await page.getByRole('link', { name: 'Mail', exact: true }).first().click()
  await expect(page).toHaveURL(/mail/)

  await manager.switchTo(true, id)
  await overlay.seesStep('Profil öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  expect(faults).toEqual([])
  expect(await manager.faults(id)).toEqual([])
})

const idOf = (url: string) => new URL(url).host

test('a page that says the words by which our scripts find each other ends none of them; one that comes twice is there once', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
  const count = () => page.locator(HOST).count()
  const old = page.locator(`${HOST}[data-old]`)
  await page.evaluate((host) => document.querySelector(host)?.setAttribute('data-old', ''), HOST)
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'workspace', messageId: 'x' }
    for (const word of ['workspace', 'take-over'])
      document.dispatchEvent(new Event(`souvera-mail-guide-${word}`))
    document.dispatchEvent(
      new CustomEvent(`${id}:workspace:wxt:content-script-started`, { detail }),
    )
    document.dispatchEvent(new CustomEvent(`${id}:content:wxt:content-script-started`, { detail }))
  }, idOf(panel.worker.url()))
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  expect(await old.count(), 'the same card as before').toBe(1)

  await panel.worker.evaluate(async (url) => {
    const { tabs, scripting } = Reflect.get(globalThis, 'chrome')
    const all: { id: number; url?: string }[] = await tabs.query({})
    const target = { tabId: all.find((tab) => tab.url === url)?.id }
    await scripting.executeScript({ target, files: ['content-scripts/workspace.js'] })
  }, page.url())
  await expect(old, 'the older of two').toHaveCount(0)
  await overlay.seesStep('Profil öffnen')
  expect(await count()).toBe(1)
})
