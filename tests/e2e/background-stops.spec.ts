import type { Page } from '@playwright/test'
import { expect, signIn, startGuide, test } from './panel-fixtures.ts'
import { stopBackground } from './stop-background.ts'

test.use({ locale: 'de-DE' })

test('the background is shut down before every step: the guide goes on to its end', async ({
  context,
  panel,
  build,
}) => {
  const stopped = new Set<string>()
  const stop = async () => {
    for (const background of await stopBackground(panel.page)) stopped.add(background)
  }

  const { page, overlay } = await startGuide(context, panel)
  await stop()
  await signIn(page, build)
  await overlay.seesStep('Profil öffnen')
  await stop()
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  await stop()
  await overlay.clickTarget()
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await stop()
  await overlay.clickTarget()
  await overlay.seesStep('Passwort eingeben')
  expect(await stored(panel.page)).toMatchObject({
    all: { 'guide-session': { state: 'running', step: 5 } },
  })
  await stop()
  await page.reload()
  await overlay.seesStep('Passwort eingeben')
  await stop()
  await overlay.clickTarget()
  await page.keyboard.type('Frühlingsregen-2026')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Frühlingsregen-2026')
  await overlay.seesStep('Speichern')
  await stop()
  await overlay.clickTarget()
  await overlay.seesText('Geschafft!')

  await expect
    .poll(() => stored(panel.page))
    .toMatchObject({
      all: {
        'guide-session': { state: 'done', step: 6 },
        'guide-history': { 'mail-password': { state: 'done' } },
      },
      scripts: [],
    })
  await stop()
  expect(stopped.size, 'backgrounds that were shut down').toBeGreaterThan(5)
  expect(JSON.stringify(await stored(panel.page))).not.toContain('Frühlingsregen')
  await page.reload()
  await expect(page.locator('[data-souvera-mail-guide]')).toHaveCount(0)
})

/** What the panel's page sees, which needs no background for it. */
function stored(page: Page) {
  return page.evaluate(async () => {
    const { storage, scripting } = Reflect.get(globalThis, 'chrome')
    const all = await storage.local.get(null)
    const scripts: { id: string }[] = await scripting.getRegisteredContentScripts()
    return { all, scripts: scripts.map(({ id }) => id) }
  })
}
