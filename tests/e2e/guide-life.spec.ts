import type { Worker } from '@playwright/test'
import { Overlay } from './overlay-model.ts'
import { expect, startSignedIn, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'multi-page' })

for (const zoom of [0.5, 1, 2, 4])
  test(`at a browser zoom of ${zoom * 100} % ring and card are where they belong`, async ({
    context,
    panel,
  }) => {
    const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
    const before = await page.evaluate(() => innerWidth)
    await setZoom(panel.worker, page.url(), zoom)
    await expect
      .poll(() => page.evaluate(() => innerWidth), 'the window in CSS pixels')
      .toBeCloseTo(before / zoom, -1)
    await overlay.seesStep('Profil öffnen')
    await expect
      .poll(() => page.evaluate(lookAtOverlay), `at ${zoom}`)
      .toMatchObject({
        isCardInside: true,
        isRingAroundProfile: true,
      })
    await page.keyboard.press('Alt+Shift+KeyG')
    await page.keyboard.press('Escape')
    await expect(overlay.card.getByRole('button', { name: 'Anleitung fortsetzen' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await overlay.seesStep('Profil öffnen')
    await setZoom(panel.worker, page.url(), 1)
  })

test('two tabs, a target that opens a new one, and an end that counts in all of them', async ({
  context,
  panel,
}) => {
  const { page } = await startSignedIn(context, panel, 'multi-page')
  const second = await context.newPage()
  await second.goto(page.url())
  const other = new Overlay(second)
  await other.seesStep('Profil öffnen')
  await other.clickTarget()
  await other.seesStep('Einstellungen öffnen')
  await other.clickTarget()
  await other.seesStep('Zu „Sicherheit“ wechseln')

  await second.evaluate(() => {
    for (const link of document.querySelectorAll('a')) link.target = '_blank'
  })
  const [third] = await Promise.all([context.waitForEvent('page'), other.clickTarget()])
  const newest = new Overlay(third)
  await newest.seesStep('Passwort eingeben')
  await newest.clickTarget()
  await third.keyboard.type('Frühlingsregen-2026')
  await third.keyboard.press('Tab')
  await third.keyboard.type('Frühlingsregen-2026')
  await newest.seesStep('Speichern')
  await newest.clickTarget()
  await newest.seesText('Geschafft!')
  for (const tab of [page, second])
    await expect(tab.locator('[data-souvera-mail-guide]')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('[data-souvera-mail-guide]')).toHaveCount(0)
  expect(await storedState(panel.worker)).toBe('done')
  await expect(newest.card).toBeVisible()
})

test('the last card of the password leads on to the server data, by the keyboard, in the same tab', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
  await overlay.follow(['Profil öffnen', 'Einstellungen öffnen', 'Zu „Sicherheit“ wechseln'])
  await overlay.seesStep('Passwort eingeben')
  await overlay.clickTarget()
  await page.keyboard.type('Frühlingsregen-2026')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Frühlingsregen-2026')
  await overlay.seesStep('Speichern')
  await overlay.clickTarget()
  await overlay.seesText('Geschafft!')
  const tabs = context.pages().length
  await overlay.card.getByRole('button', { name: 'Weiter: Serverdaten' }).focus()
  await page.keyboard.press('Enter')
  await overlay.follow(['„Mail“ öffnen', '„E-Mail-Server“ öffnen'])
  await overlay.seesText('Hier stehen Ihre Serverdaten')
  await overlay.seesText('imap.example.org')
  expect(context.pages()).toHaveLength(tabs)
  expect(await storedSession(panel.worker)).toMatchObject({ guide: 'server-data', state: 'done' })
})

test('a guide that is stopped and started anew at once has all of its scripts, whatever was still on its way', async ({
  context,
  panel,
}) => {
  await startSignedIn(context, panel, 'multi-page')
  await panel.worker.evaluate(holdUnregistering)
  await panel.page.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'chrome')
    await runtime.sendMessage({ kind: 'stop-guide' })
    await runtime.sendMessage({ kind: 'start-guide', guide: 'mail-password', language: 'de' })
  })
  const unregistered = () =>
    panel.worker.evaluate(() => Reflect.get(globalThis, 'unregistered').length)
  await expect.poll(unregistered, 'what the end of the first one was to do').toBe(2)
  const registered = () =>
    panel.worker.evaluate(async () => {
      const scripts = await Reflect.get(
        globalThis,
        'chrome',
      ).scripting.getRegisteredContentScripts()
      return scripts.map(({ id }: { id: string }) => id).sort()
    })
  await expect.poll(registered).toEqual(['frame-door', 'workspace'])
})

/** Runs in the background: no script is unregistered before the next guide runs. */
function holdUnregistering(): void {
  const { scripting, storage } = Reflect.get(globalThis, 'chrome')
  const unregister = scripting.unregisterContentScripts
  const unregistered: string[] = []
  Reflect.set(globalThis, 'unregistered', unregistered)
  const runs = new Promise<void>((resolve) => {
    storage.onChanged.addListener((changes: Record<string, { newValue?: { state?: string } }>) => {
      if (changes['guide-session']?.newValue?.state === 'running') resolve()
    })
  })
  scripting.unregisterContentScripts = async (filter: { ids: string[] }) => {
    await runs
    await unregister.call(scripting, filter)
    unregistered.push(...filter.ids)
  }
}

async function storedState(worker: Worker): Promise<unknown> {
  return (await storedSession(worker)).state
}

function storedSession(worker: Worker): Promise<{ state?: string }> {
  return worker.evaluate(async () => {
    const stored = await Reflect.get(globalThis, 'chrome').storage.local.get('guide-session')
    return stored['guide-session'] ?? {}
  })
}

function setZoom(worker: Worker, url: string, zoom: number): Promise<void> {
  return worker.evaluate(
    async ([address, factor]) => {
      const { tabs } = Reflect.get(globalThis, 'chrome')
      const all: { id: number; url?: string }[] = await tabs.query({})
      const tab = all.find((each) => each.url === address)
      await tabs.setZoom(tab?.id, factor)
    },
    [url, zoom] as const,
  )
}

/** Runs in the page. */
function lookAtOverlay() {
  const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
  const card = inside?.querySelector('section')?.getBoundingClientRect()
  const ring = inside?.querySelector('.ring')?.getBoundingClientRect()
  if (!card || !ring) return { isCardInside: false, isRingAroundProfile: false }
  const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2]
  const hit = document.elementFromPoint(x, y)?.closest('button,a,summary')?.getBoundingClientRect()
  return {
    isCardInside:
      card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight,
    isRingAroundProfile:
      hit !== undefined && Math.abs(hit.left - ring.left) < 9 && Math.abs(hit.top - ring.top) < 9,
    card: card.toJSON(),
    ring: ring.toJSON(),
  }
}
