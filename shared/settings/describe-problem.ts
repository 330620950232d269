import de from '../../locales/de/settings.json' with { type: 'json' }
import en from '../../locales/en/settings.json' with { type: 'json' }
import { looseTranslator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { Problem } from './problem.ts'

const words = { de, en }

/** `mail.imap.port: 143 is the STARTTLS/unencrypted port; use the SSL port (usually 993)` */
export function describeProblem(problem: Problem, language: Language): string {
  const sentence = looseTranslator(words, language)(`problems.${problem.key}`, problem.values)
  return problem.path ? `${problem.path}: ${sentence}` : sentence
}
