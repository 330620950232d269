import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Keeps a screenshot for the README when pictures were asked for (`npm run pictures`). */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return
  mkdirSync('docs/pictures', { recursive: true })
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' })
}

/** For pictures nothing glides: they would show the way instead of the place. */
export async function holdStill(page: Page): Promise<void> {
  if (process.env.PICTURES) await page.emulateMedia({ reducedMotion: 'reduce' })
}
