import type { Situation } from './card/describe-card.ts'
import { coverOf, isInView } from './host/bring-into-view.ts'
import type { Located } from './locate/index.ts'

/** Why a target that is there cannot be used just now. */
export function troubleWith(shown: Located, ownHost: Element): Situation['trouble'] {
  if (!shown.enabled) return 'disabled'
  if (!isInView(shown)) return 'away'
  return shown.inside?.geometry()?.isCovered || coverOf(shown, ownHost) ? 'covered' : undefined
}
