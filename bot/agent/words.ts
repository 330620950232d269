import de from '../../locales/de/notices.json' with { type: 'json' }
import en from '../../locales/en/notices.json' with { type: 'json' }

/** What the bot says when there is nothing to understand, and of what it did by itself. */
export const noticeWords = { de, en }
