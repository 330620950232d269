import { browser } from 'wxt/browser'
import type { Message } from './messages.ts'
import { OUTCOMES, type Outcome } from './outcome.ts'

/** Sends to the background; undefined when it could not be reached (the extension was updated or removed). */
export async function sendMessage(message: Message): Promise<Outcome | undefined> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(message)
    return OUTCOMES.find((outcome) => outcome === reply)
  } catch {
    // "Extension context invalidated" or "Receiving end does not exist": nobody is there to ask.
    return undefined
  }
}
