import { browser } from 'wxt/browser'
import { hasAccess, matchPattern } from './origins.ts'

const FILES = {
  workspace: '/content-scripts/workspace.js',
  'frame-door': '/frame-door.js',
  'help-center': '/content-scripts/help-center.js',
  'server-data': '/content-scripts/server-data.js',
  picker: '/content-scripts/picker.js',
} as const

/** What comes into single frames, and only when it is needed there. */
const FRAME_FILES = {
  frame: '/content-scripts/frame.js',
  'frame-hub': '/frame-hub.js',
} as const

type ScriptId = keyof typeof FILES

// One after the other: two at once would both register, and the browser refuses the second.
const pending = new Map<ScriptId, Promise<void>>()

/** The one script that also runs in frames. */
const isForFrames = (id: ScriptId) => id === 'frame-door'

/**
 * The one script that waits for the page, because it reads it. The others come at once, or they would wait for every
 * frame as well: for ever, where one is loaded only when somebody scrolls there.
 */
const isForWholePage = (id: ScriptId) => id === 'server-data'

/**
 * Makes the script run in pages of these origins from their very start, also after a reload; with no
 * origins, or without access to them, it runs nowhere.
 */
export function setContentScript(id: ScriptId, origins: readonly string[]): Promise<void> {
  const next = (pending.get(id) ?? Promise.resolve()).then(() => register(id, origins))
  pending.set(
    id,
    next.catch(() => undefined),
  )
  return next
}

async function register(id: ScriptId, origins: readonly string[]): Promise<void> {
  const mayRun = origins.length > 0 && (await hasAccess(origins))
  const matches = mayRun ? [...new Set(origins.map(matchPattern))] : []
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  // No page may open in the moment in which nothing is registered.
  if (known && String(known.matches) === String(matches)) return
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (!mayRun) return
  const script = {
    id,
    js: [FILES[id]],
    matches,
    allFrames: isForFrames(id),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }
  try {
    await browser.scripting.registerContentScripts([script])
  } catch (error) {
    // A page of ours and the background both did it, each with its own queue: the browser refuses the second.
    const [other] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
    if (!other) throw error
    await browser.scripting.updateContentScripts([script])
  }
}

/** Runs the script in a page that was open before; where it runs already, the newer one goes on. */
export async function injectContentScript(id: ScriptId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: isForFrames(id) },
    files: [FILES[id]],
    injectImmediately: !isForWholePage(id),
  })
}

/** Runs the script in one frame of a tab. */
export async function injectIntoFrame(
  id: keyof typeof FRAME_FILES,
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [FRAME_FILES[id]],
    injectImmediately: true,
  })
}
