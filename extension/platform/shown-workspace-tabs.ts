import { openTabs } from './open-tabs.ts'

/** The workspace pages that a person can see right now, or all of them when none is in front. */
export async function shownWorkspaceTabs(origins: readonly string[]): Promise<number[]> {
  const own = await openTabs(origins)
  const shown = own.filter(({ active }) => active)
  return (shown.length > 0 ? shown : own).flatMap(({ id }) => (id === undefined ? [] : [id]))
}
