import { chmodSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Guide } from '../../shared/guides/index.ts'
import type { ProbedPage } from './probe-page.ts'

const INTERVAL = 500

/**
 * Waits until the person who sits before the window is inside: the guide's first step is done on a page of the
 * workspace, and still is a moment later. False when the window was closed or the signal ended the wait.
 */
export async function waitForSignIn(
  page: Page,
  probe: ProbedPage,
  { guide, origin, signal }: { guide: Guide; origin: string; signal: AbortSignal },
): Promise<boolean> {
  let isInside = false
  while (!page.isClosed() && !signal.aborted) {
    const wasInside = isInside
    isInside = page.url().startsWith(`${origin}/`) && (await isPastSignIn(probe, guide))
    if (isInside && wasInside) return true
    await sleep(INTERVAL, undefined, { signal }).catch(() => undefined)
  }
  return false
}

/** Keeps cookies and storage, readable by this user alone: whoever has the file is signed in. */
export async function saveSignIn(page: Page, file: string): Promise<void> {
  await page.context().storageState({ path: file, indexedDB: true })
  chmodSync(file, 0o600)
}

async function isPastSignIn(probe: ProbedPage, guide: Guide): Promise<boolean> {
  try {
    const wish = { guide: guide.id, overrides: {}, step: undefined, pressed: [] }
    return (await probe.look(wish)).index > 0
  } catch {
    // Pages come and go while somebody signs in.
    return false
  }
}
