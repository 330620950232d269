import { browser } from 'wxt/browser'
import type { FrameDoor, FrameGate, Line } from '../overlay/frames/line.ts'
import { isFrameMessage, lineName, parseLineName } from './frame-messages.ts'

type Port = ReturnType<typeof browser.runtime.connect>

/** How a page's script hears of the scripts in its frames: through the background, where no page can listen. */
export const frameGate: FrameGate = {
  open({ onWaiting, onLine }, signal) {
    const hear = (message: unknown, sender: { id?: string | undefined }) => {
      if (sender.id !== browser.runtime.id || !isFrameMessage(message)) return
      if (message.kind === 'frame-waits') onWaiting(message.origin ?? '')
    }
    const join = (port: Port) => {
      const named = parseLineName(port.name)
      if (!named || port.sender?.id !== browser.runtime.id) return
      onLine(named.word, named.frame, named.origin, lineOn(port))
    }
    // Kept: a script that is cut off, because the extension was reloaded, finds no `browser.runtime` any more.
    const { onMessage, onConnect } = browser.runtime
    onMessage.addListener(hear)
    onConnect.addListener(join)
    signal.addEventListener('abort', () => {
      onMessage.removeListener(hear)
      onConnect.removeListener(join)
    })
    say('frames')
  },
}

/** How a frame's script reaches the one around it. */
export const frameDoor: FrameDoor = {
  knock: () => say('frame-waits'),
  onAsked(listener, signal) {
    const hear = (message: unknown, sender: { id?: string | undefined }) => {
      if (sender.id !== browser.runtime.id || !isFrameMessage(message)) return
      if (message.kind === 'frames') listener()
    }
    const { onMessage } = browser.runtime
    onMessage.addListener(hear)
    signal.addEventListener('abort', () => onMessage.removeListener(hear))
  },
  answer(caller, word) {
    try {
      return lineOn(browser.runtime.connect({ name: lineName(caller, word, '') }))
    } catch {
      // "Extension context invalidated": it was updated or removed.
      return undefined
    }
  },
}

function lineOn(port: Port): Line {
  return {
    send(message) {
      try {
        port.postMessage(message)
      } catch {
        // The other side is gone; `onEnd` tells or has told.
      }
    },
    listen(onMessage, onEnd) {
      port.onMessage.addListener(onMessage)
      port.onDisconnect.addListener(onEnd)
    },
    end() {
      try {
        port.disconnect()
      } catch {
        // "Extension context invalidated": then it has ended already.
      }
    },
  }
}

function say(kind: 'frames' | 'frame-waits'): void {
  try {
    // Nobody answers; and without an extension there is nobody to hear.
    browser.runtime.sendMessage({ kind }).catch(() => undefined)
  } catch {
    // "Extension context invalidated".
  }
}
