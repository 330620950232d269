import de from '../../locales/de/panel.json' with { type: 'json' }
import en from '../../locales/en/panel.json' with { type: 'json' }
import type { Translate, WordKey } from '../../shared/i18n.ts'

export const panelWords = { de, en }

export type PanelTranslate = Translate<WordKey<typeof de>>
