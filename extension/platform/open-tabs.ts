import { browser } from 'wxt/browser'
import { matchPattern, originOf } from './origins.ts'

/** Every open tab that shows a page of one of these origins; without access to them none can be seen. */
export async function openTabs(origins: readonly string[]) {
  const tabs = await browser.tabs.query({ url: origins.map(matchPattern) })
  return tabs.filter((tab) => origins.includes(originOf(tab.url)))
}
