import { browser } from 'wxt/browser'

const KEY = 'has-begun'

/**
 * Calls back once each time the extension begins: with the browser, and when it was installed, updated, reloaded or
 * switched on again. Not when the background only wakes up.
 */
export function onExtensionStart(listener: () => Promise<unknown>): void {
  // These wake the background. There is no event for being switched on again: then it is just started.
  browser.runtime.onInstalled.addListener(() => {})
  browser.runtime.onStartup.addListener(() => {})
  void begin(listener)
}

async function begin(listener: () => Promise<unknown>): Promise<void> {
  // Lasts while the background sleeps, and ends with the extension.
  const { session } = browser.storage
  if ((await session.get(KEY))[KEY]) return
  try {
    await listener()
  } finally {
    // Only now: a background that is ended in the middle begins anew.
    await session.set({ [KEY]: true })
  }
}
