import { type BrowserContext, expect, type Page } from '@playwright/test'

/** The browser's own page for extensions, which does what a person does there. */
export async function openManager(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  return {
    reload: (id: string) =>
      page.evaluate(async (extension) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome')
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        await developerPrivate.reload(extension, { failQuietly: false })
      }, id),
    switchTo: (isOn: boolean, id: string) =>
      page.evaluate(
        ([on, extension]) => Reflect.get(globalThis, 'chrome').management.setEnabled(extension, on),
        [isOn, id] as const,
      ),
    /** What the browser noted about the extension. */
    faults: (id: string): Promise<string[]> =>
      page.evaluate(async (extension) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome')
        const info = await developerPrivate.getExtensionInfo(extension)
        return [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message)
      }, id),
  }
}

/** Reloads the extension while its card is on this page, and waits until the card of before is gone. */
export async function reloadUnder(page: Page, id: string) {
  await page.evaluate(() =>
    document.querySelector('[data-souvera-mail-guide]')?.setAttribute('data-old', ''),
  )
  const manager = await openManager(page.context())
  await manager.reload(id)
  await expect(page.locator('[data-old]'), 'the card of before').toHaveCount(0)
  await page.bringToFront()
  return manager
}

/** What the page's console and its own error handlers are told. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${error.stack}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}
