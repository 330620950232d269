import de from '../../locales/de/options.json' with { type: 'json' }
import en from '../../locales/en/options.json' with { type: 'json' }
import type { Translate, WordKey } from '../../shared/i18n.ts'

export const optionsWords = { de, en }

export type OptionsTranslate = Translate<WordKey<typeof de>>
