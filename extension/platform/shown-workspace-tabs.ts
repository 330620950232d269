import { browser } from 'wxt/browser'
import { matchPattern } from './origins.ts'

/** The workspace pages that a person can see right now, or all of them when none is in front. */
export async function shownWorkspaceTabs(origins: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: origins.map(matchPattern) })
  const own = tabs.filter(
    ({ url }) => url && URL.canParse(url) && origins.includes(new URL(url).origin),
  )
  const shown = own.filter(({ active }) => active)
  return (shown.length > 0 ? shown : own).flatMap(({ id }) => (id === undefined ? [] : [id]))
}
