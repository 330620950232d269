import { browser } from 'wxt/browser'
import { matchPattern } from './origins.ts'

/**
 * Brings a workspace page to the front: one that is open, else a new one at `startUrl`.
 * Returns the tab that was open before, where the overlay still has to be injected.
 */
export async function showWorkspace(
  origins: readonly string[],
  startUrl: string,
): Promise<{ openTabId: number | undefined }> {
  const tabs = await browser.tabs.query({ url: origins.map(matchPattern) })
  const open = tabs.find((tab) => origins.includes(originOf(tab.url)))
  if (open?.id === undefined) {
    await browser.tabs.create({ url: startUrl })
    return { openTabId: undefined }
  }
  await browser.tabs.update(open.id, { active: true })
  await browser.windows.update(open.windowId, { focused: true })
  return { openTabId: open.id }
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : ''
}
