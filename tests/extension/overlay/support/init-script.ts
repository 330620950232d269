import { bundleOverlay } from './bundle-overlay.ts'
import type { Case } from './case.ts'

const bundles = new Map<'overlay', Promise<string>>()

/** What runs in a case's pages before anything else: the overlay, started as the case wants it. */
export async function initScript(declared: Case): Promise<string> {
  const start = JSON.stringify({
    guide: declared.guide ?? 'mail-password',
    language: 'de',
    mode: 'open',
    overrides: declared.overrides,
    results: declared.results,
    isEarly: declared.start !== 'late',
  })
  const bundle = bundles.get('overlay') ?? bundleOverlay()
  bundles.set('overlay', bundle)
  const begin = `overlayTest.start(${start})`
  const when =
    declared.start === 'late'
      ? `addEventListener('load', () => setTimeout(() => ${begin}, 50))`
      : begin
  // One script in every frame, as an extension could; only the top one plays, and not in a new, empty tab.
  return `if (window === top && location.protocol !== 'about:') { ${await bundle}\n${when} }`
}
