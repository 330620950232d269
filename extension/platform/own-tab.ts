import { browser } from 'wxt/browser'

/** Brings the page that calls this back to the front. */
export async function showOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id === undefined) return
  await browser.tabs.update(tab.id, { active: true })
  await browser.windows.update(tab.windowId, { focused: true })
}
