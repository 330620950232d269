import { findByShape } from './find-by-shape.ts'
import { LABEL } from './label.ts'
import { HIDDEN, replaceSpans } from './replace-spans.ts'
import { bareOf, isNumber, isTypicalShape } from './secret-shape.ts'

const NAMED = new RegExp(
  `(${LABEL.source}["']?(?:\\s*[:=]+\\s*|\\s+(?:is|ist|lautet)(?:\\s+now|\\s+jetzt)?:?\\s+|\\s+)["'„“]?)([^\\s"„“”<]{4,})`,
  'giu',
)

/**
 * Hides what is a password by its shape, for pages that must stay small: places other than behind a label, and
 * ordinary words there, are left to whoever receives the text.
 */
export function hideObvious(text: string): string {
  const named = text.replace(NAMED, (all: string, before: string, token: string) => {
    const bare = bareOf(token).replace(/(?<=.)!+$/, '')
    const isSecret = isTypicalShape(bare) || (isNumber(bare) && /[:=]\W*$/.test(before))
    return isSecret ? before + token.replace(bare, HIDDEN) : all
  })
  return replaceSpans(named, findByShape(named))
}
