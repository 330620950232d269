import { bundleForPage } from './bundle-for-page.ts'

/** The overlay with its test entry as one script that puts `overlayTest` on the window. */
export function bundleOverlay(): Promise<string> {
  return bundleForPage(new URL('./page-entry.ts', import.meta.url), 'overlayTest')
}
