import type { Request } from 'express'
import { LANGUAGES, type Language, parseLanguage } from '../shared/language.ts'

/** What the address asks for (`?lang=de`), else what the browser prefers, else the house's language. */
export function preferredLanguage(request: Request, fallback: Language): Language {
  const asked = typeof request.query.lang === 'string' ? request.query.lang : undefined
  const accepted = request.acceptsLanguages([...LANGUAGES])
  return parseLanguage(asked) ?? parseLanguage(accepted || undefined) ?? fallback
}
