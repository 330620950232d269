import { browser } from 'wxt/browser'
import { isFrameMessage, lineName, parseLineName } from './frame-messages.ts'
import { placeOf, type Sender } from './frame-place.ts'

type Port = ReturnType<typeof browser.runtime.connect>

/**
 * Brings together the scripts of one tab's frames while a guide runs: content scripts cannot speak to each other, and
 * what windows say to each other any page could hear and forge. Keeps nothing: it may be shut down at any time.
 */
export function relayFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isFrameMessage(message) && message.kind !== 'frame-door') void passOn(message.kind, sender)
  })
  browser.runtime.onConnect.addListener((port) => {
    const named = parseLineName(port.name)
    if (named) void join(port, named.frame, named.word)
  })
}

async function passOn(kind: 'frames' | 'frame-waits', sender: Sender): Promise<void> {
  const place = await placeOf(sender)
  if (!place) return
  try {
    await browser.tabs.sendMessage(place.tab, {
      kind,
      ...(kind === 'frame-waits' && { origin: place.origin }),
    })
  } catch {
    // No guide plays around this frame.
  }
}

async function join(port: Port, frame: number, word: string): Promise<void> {
  const place = port.sender && (await placeOf(port.sender))
  if (!place || place.frame === 0) return port.disconnect()
  const name = lineName(place.frame, word, place.origin)
  const other = browser.tabs.connect(place.tab, { frameId: frame, name })
  pipe(port, other)
  pipe(other, port)
}

function pipe(from: Port, to: Port): void {
  from.onMessage.addListener((message: unknown) => {
    try {
      to.postMessage(message)
    } catch {
      from.disconnect()
    }
  })
  from.onDisconnect.addListener(() => {
    // Asked for, or the browser writes it into the log: the receiving end may be gone.
    void browser.runtime.lastError
    to.disconnect()
  })
}
