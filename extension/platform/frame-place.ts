import { browser } from 'wxt/browser'
import { loadGuideSession } from './guide-session.ts'
import { originOf } from './origins.ts'

type Port = ReturnType<typeof browser.runtime.connect>
export type Sender = NonNullable<Port['sender']>
export type Place = { tab: number; frame: number; origin: string }

/** Where a script of ours speaks from; undefined where none of ours may act just now, nor in the tab of a stranger. */
export async function placeOf({ id, tab, frameId, origin }: Sender): Promise<Place | undefined> {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined
  const session = await loadGuideSession()
  if (session?.state !== 'running' || origin === undefined) return undefined
  const isHere = [origin, originOf(tab.url)].every((each) => session.origins.includes(each))
  return isHere ? { tab: tab.id, frame: frameId, origin } : undefined
}
