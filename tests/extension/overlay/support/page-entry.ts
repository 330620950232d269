import { markForTests } from '../../../../extension/overlay/mark-for-tests.ts'
import type { Results } from '../../../../extension/overlay/results.ts'
import { startOverlay, tapEvents } from '../../../../extension/overlay/start-overlay.ts'
import { findGuide } from '../../../../shared/guides/index.ts'
import { parseLanguage } from '../../../../shared/language.ts'
import { deepRoot } from './deep-root.ts'

/** Runs in the page of a test: starts the overlay as the extension does, with the page's own storage. */

type Start = {
  guide: string
  language: string
  mode: 'open' | 'closed'
  overrides?: Record<string, { selector?: string }>
  results?: Results
  /** Set at the first moment of the page, before any script of its own. */
  isEarly: boolean
}

const life = new AbortController()
const tap = tapEvents(life.signal)

function store(key: string) {
  return {
    load: async (): Promise<unknown> => JSON.parse(sessionStorage.getItem(key) ?? 'null'),
    save: async (value: unknown) => sessionStorage.setItem(key, JSON.stringify(value)),
  }
}

export function start({ guide, language, mode, overrides, results, isEarly }: Start): void {
  const entry = findGuide(guide)
  if (!entry) throw new Error(`no guide "${guide}"`)
  startOverlay({
    guide: entry,
    language: () => parseLanguage(language) ?? 'de',
    overrides: overrides ?? {},
    memory: store(`memory:${guide}`),
    choices: store(`choices:${guide}`),
    deepRoot,
    mode,
    onDrawn: mode === 'open' ? markForTests : undefined,
    tap: isEarly ? tap : undefined,
    signal: life.signal,
    watchResults: (listener) => listener(results),
    onProgress: (progress) => {
      Reflect.set(window, 'guideProgress', progress)
    },
  })
}

export function stop(): void {
  life.abort()
}
