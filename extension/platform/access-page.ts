import { browser } from 'wxt/browser'

const MARK = '#access-for='

/** Shows the panel as a page of its own, where the person can give the access that this guide needs. */
export async function openAccessPage(guide: string): Promise<void> {
  const mark = `${MARK}${encodeURIComponent(guide)}`
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + mark })
}

/** Whether this page was opened because this guide could not start without access. */
export function isAccessPageFor(guide: string): boolean {
  return location.hash === `${MARK}${encodeURIComponent(guide)}`
}
