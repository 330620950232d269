import type { BrowserContext } from '@playwright/test'
import { backgroundOf, launchWithExtension } from '../browsers/chromium.ts'

export type ExtensionInChromium = {
  context: BrowserContext
  /** Where the extension's pages are, without a slash at the end. */
  origin: string
}

/** Chromium in German with this extension in it, and nothing else. */
export async function launchChromium(
  extension: string,
  executablePath?: string,
): Promise<ExtensionInChromium> {
  const context = await launchWithExtension(extension, {
    ...(executablePath && { executablePath }),
    locale: 'de-DE',
  })
  const worker = await backgroundOf(context)
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` }
}
