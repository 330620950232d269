import { browser } from 'wxt/browser'
import { matchPattern, originOf } from './origins.ts'

/**
 * Brings a workspace page to the front: one that is open, else a new one at `startUrl`.
 * Returns the tab that was open before, where the overlay still has to be injected.
 */
export async function showWorkspace(
  origins: readonly string[],
  startUrl: string,
): Promise<{ openTabId: number | undefined }> {
  const [open] = await workspaceTabs(origins)
  if (open?.id === undefined) {
    await browser.tabs.create({ url: startUrl })
    return { openTabId: undefined }
  }
  await browser.tabs.update(open.id, { active: true })
  await browser.windows.update(open.windowId, { focused: true })
  return { openTabId: open.id }
}

/** Every tab that shows a workspace page. */
export async function workspaceTabs(origins: readonly string[]) {
  const tabs = await browser.tabs.query({ url: origins.map(matchPattern) })
  return tabs.filter((tab) => origins.includes(originOf(tab.url)))
}
