import type { Hub } from './hub.ts'
import type { TopOptions } from './offer.ts'

/**
 * What is known of frames of other origins; undefined until the first of them brings the hub into this window. That
 * is found out when the page is looked at again, at the latest by the next heartbeat.
 */
export function awaitHub(options: TopOptions): () => Hub | undefined {
  let hub: Hub | undefined
  return () => {
    hub ??= globalThis.souveraMailGuideFrames?.(options)
    return hub
  }
}
