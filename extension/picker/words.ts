import de from '../../locales/de/picker.json' with { type: 'json' }
import en from '../../locales/en/picker.json' with { type: 'json' }

/** Words for elements and signals: of the picker, the options page and the check of the guides. */
export const pickerWords = { de, en }
