import de from '../../../locales/de/overlay.json' with { type: 'json' }
import en from '../../../locales/en/overlay.json' with { type: 'json' }
import type { lightTranslator, looseLightTranslator } from '../../../shared/light-translator.ts'

/** The overlay's own words. */
export const words = { de, en }

export type Say = ReturnType<typeof lightTranslator<(typeof words)['de']>>
/** The words of the guide. */
export type SayOwn = ReturnType<typeof looseLightTranslator>
