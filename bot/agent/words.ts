import de from '../../locales/de/chat.json' with { type: 'json' }
import en from '../../locales/en/chat.json' with { type: 'json' }

/** The bot's own words: the welcome and what it says when there is nothing to understand. */
export const chatWords = { de, en }
