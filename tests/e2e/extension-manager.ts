import type { BrowserContext, Page } from '@playwright/test'

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
    switchOff: (id: string) =>
      page.evaluate(
        (extension) => Reflect.get(globalThis, 'chrome').management.setEnabled(extension, false),
        id,
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

/** What the page's console and its own error handlers are told. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${error.stack}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}
