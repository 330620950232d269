import { findByShape } from './find-by-shape.ts'
import { LABEL } from './label.ts'
import { HIDDEN, replaceSpans } from './replace-spans.ts'
import { bareOf, isNumber, isTypicalShape } from './secret-shape.ts'

const NAMED = new RegExp(
  `(${LABEL.source}["']?(?:\\s*[:=]+\\s*|\\s+(?:is|ist|lautet)(?:\\s+now|\\s+jetzt)?:?\\s+|\\s+)["'„“]?)([^\\s"„“”<]{4,})`,
  'giu',
)

/** A token, a private key: neither needs a label. */
const TOKEN = /(\bbearer\s+)[\w~+/.=-]{8,}/gi
const PRIVATE_KEY = /-----BEGIN [^-]*PRIVATE KEY-----[\s\S]*?(?:-----END [^-]*-----|$)/g

/**
 * Hides what is a password by its shape, for pages that must stay small: places other than behind a label, and
 * ordinary words there, are left to whoever receives the text.
 */
export function hideObvious(text: string): string {
  const plain = text.replace(PRIVATE_KEY, HIDDEN).replace(TOKEN, `$1${HIDDEN}`)
  const named = plain.replace(NAMED, (all: string, before: string, token: string) => {
    const bare = bareOf(token)
    const isSecret =
      isTypicalShape(bare) || (isNumber(bare.replace(/!+$/, '')) && /[:=]\W*$/.test(before))
    return isSecret ? before + token.replace(bare, HIDDEN) : all
  })
  return replaceSpans(named, findByShape(named))
}
