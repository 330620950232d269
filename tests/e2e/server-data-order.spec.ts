import type { BrowserContext, Page } from '@playwright/test'
import { Overlay } from './overlay-model.ts'
import { expect, signIn, test } from './panel-fixtures.ts'
import type { PanelModel } from './panel-model.ts'

test.use({ locale: 'de-DE', build: 'multi-page' })

test('the values come also when the guide is finished while the page still loads', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await comesToServers(context, panel)
  const release = await holdLoading(page, '**/mail/server')
  await overlay.clickTarget()
  await overlay.seesText('Hier stehen Ihre Serverdaten')
  // Only now is everything that follows the end of a guide under way: the page must still be loading.
  await expect.poll(() => registered(panel), 'scripts for pages that open').toEqual([])
  expect(await page.evaluate(() => document.readyState)).toBe('loading')
  await overlay.seesText('Ich lese die Serverdaten …')
  const close = overlay.card.getByRole('button', { name: 'Schließen' })
  const before = await close.boundingBox()
  release()
  await expect(overlay.card.getByRole('button', { name: 'Alles kopieren' })).toBeVisible()
  await overlay.seesText('imap.example.org')
  await expect(overlay.card).not.toContainText('Ich lese')
  const after = await close.boundingBox()
  // The card stands on whole pixels only where its content is whole pixels high.
  for (const side of ['x', 'y', 'width'] as const)
    expect(
      Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 9999)),
      `${side} of “Schließen”`,
    ).toBeLessThan(1)
})

/** Starts the guide as the panel does and follows it up to the last thing to press. */
async function comesToServers(context: BrowserContext, panel: PanelModel) {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    panel.page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({
        kind: 'start-guide',
        guide: 'server-data',
        language: 'de',
      }),
    ),
  ])
  const overlay = new Overlay(page)
  await overlay.seesStep('Im Workspace anmelden')
  await signIn(page, 'multi-page')
  await overlay.seesStep('„Mail“ öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('„E-Mail-Server“ öffnen')
  return { page, overlay }
}

/** Keeps a page from ever being loaded, until the returned function is called: its last script does not come. */
async function holdLoading(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/late.js', async (route) => {
    await promise
    await route.fulfill({ contentType: 'text/javascript', body: '' })
  })
  await page.route(url, async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    const body = (await response.text()).replace(
      '</body>',
      '<script src="/late.js"></script></body>',
    )
    await route.fulfill({ response, headers, body })
  })
  return resolve
}

function registered(panel: PanelModel): Promise<readonly string[]> {
  return panel.worker.evaluate(async () => {
    const { scripting } = Reflect.get(globalThis, 'chrome')
    const scripts: { id: string }[] = await scripting.getRegisteredContentScripts()
    return scripts.map(({ id }) => id)
  })
}
