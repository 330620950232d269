import { type GuideStatus, PageMessage } from '../../shared/hand-over.ts'

/** Calls back for messages of this very page; frames, other windows and forged shapes are ignored. */
export function onPageMessage(listener: (message: PageMessage) => void, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    (event) => {
      if (event.source !== window || event.origin !== location.origin) return
      const message = PageMessage.safeParse(event.data)
      if (message.success) listener(message.data)
    },
    { signal },
  )
}

/** Tells the page how the guide stands; only documents of the page's own origin can hear it. */
export function tellPage(status: Omit<GuideStatus, 'source' | 'kind'>): void {
  const message: GuideStatus = { source: 'souvera-mail-guide-extension', kind: 'status', ...status }
  window.postMessage(message, location.origin)
}
