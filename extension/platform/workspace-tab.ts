import { browser } from 'wxt/browser'
import { openTabs } from './open-tabs.ts'

/**
 * Brings a workspace page to the front: one that is open, else a new one at `startUrl`.
 * Returns the tab that was open before, where the overlay still has to be injected.
 */
export async function showWorkspace(
  origins: readonly string[],
  startUrl: string,
): Promise<{ openTabId: number | undefined }> {
  const [open] = await openTabs(origins)
  if (open?.id === undefined) {
    await browser.tabs.create({ url: startUrl })
    return { openTabId: undefined }
  }
  await browser.tabs.update(open.id, { active: true })
  await browser.windows.update(open.windowId, { focused: true })
  return { openTabId: open.id }
}
