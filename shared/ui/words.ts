import de from '../../locales/de/chat.json' with { type: 'json' }
import en from '../../locales/en/chat.json' with { type: 'json' }
import type { Translate, WordKey, Words } from '../i18n.ts'

/** The words around answers, for `translator` or a lighter stand-in; faces hand the views a translate function. */
export const answerWords: Words<typeof de.answer> = { de: de.answer, en: en.answer }

export type TranslateAnswer = Translate<WordKey<typeof de.answer>>
