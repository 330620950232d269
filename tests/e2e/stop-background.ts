import { expect, type Page } from '@playwright/test'

/**
 * Shuts the extension's background down, as the browser does when it has been idle; the next event starts it.
 * Answers which were shut down: an event that was still under way starts another one at once.
 * @param page one of the extension's own pages
 */
export async function stopBackground(page: Page): Promise<string[]> {
  const stopped: string[] = []
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('ServiceWorker.enable')
  await expect(async () => {
    stopped.push(...(await backgrounds(page)))
    await devTools.send('ServiceWorker.stopAllWorkers')
    expect(await backgrounds(page), 'none runs while nothing happens').toEqual([])
  }).toPass()
  await devTools.detach()
  return stopped
}

/** As the browser counts them: none while it is shut down, a new id after every start. */
function backgrounds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'chrome')
    const found: { contextId: string }[] = await runtime.getContexts({
      contextTypes: ['BACKGROUND'],
    })
    return found.map(({ contextId }) => contextId)
  })
}
