import de from '../../../locales/de/overlay.json' with { type: 'json' }
import en from '../../../locales/en/overlay.json' with { type: 'json' }

/** The overlay's own words. */
export const words = { de, en }
