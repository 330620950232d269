import { HOST_MARK } from './host/create-host.ts'
import { tapEvents } from './host/event-tap.ts'
import type { DeepRoot } from './locate/index.ts'
import type { OverlayOptions, StorePort } from './overlay-options.ts'
import { runGuide } from './run-guide.ts'

export { type EventTap, tapEvents } from './host/event-tap.ts'

/** The one overlay that this script plays. */
let playing: AbortController | undefined

/**
 * Plays a guide on this page until the person ends it or the signal does; then every trace is gone.
 * Works from the first moment of a page on. An older one of the same script ends; older scripts are ended by
 * platform/script-life.ts, and by nothing that a page can say.
 */
export function startOverlay(options: OverlayOptions): void {
  const life = new AbortController()
  const signal = AbortSignal.any([options.signal, life.signal])
  if (signal.aborted) return
  playing?.abort()
  playing = life
  // What a script left behind that the browser ended without a word.
  for (const old of document.querySelectorAll(`[${HOST_MARK}]`)) old.remove()

  const tap = options.tap ?? tapEvents(signal)
  const ready = Promise.all([recall(options.memory), recall(options.choices), pageBegins(signal)])
  void ready.then(([memory, choices]) => {
    if (!signal.aborted)
      runGuide({ ...options, deepRoot: options.deepRoot ?? openRoot, tap }, memory, choices, life)
  })
}

const openRoot: DeepRoot = (element) => element.shadowRoot

/** Storage that fails must not keep anybody from being guided. */
async function recall(store: StorePort): Promise<unknown> {
  try {
    return await store.load()
  } catch {
    return undefined
  }
}

/** At the very start of a page there is not even a root element. */
async function pageBegins(signal: AbortSignal): Promise<void> {
  while (!document.documentElement && !signal.aborted) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
