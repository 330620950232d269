/** What stands where a secret stood; recognisable, so that the person can be warned later. */
export const HIDDEN = '••••••'

const KEYWORD = `(?:passwor[dt]|passwd|passphrase|kennw(?:o|ö)rt|pwd?|pin|secret|token)`
const LINK = String.raw`(?:\s*(?::=?|=>?|->|→)\s*|\s+(?:is|ist|lautet|war|was|heißt|heisst)\s+(?:now\s+|jetzt\s+|nun\s+)?:?\s*|\s+)`
const QUOTES = `"„“”»«‚‘\``

/** "Passwort: …", "my password is …", "pw=…": the word, what links it, and what might be the secret. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${KEYWORD}s?${LINK})(?:([${QUOTES}'])([^${QUOTES}'\\n]{3,80})(?=[${QUOTES}'])|([^\\s${QUOTES}]{3,}))`,
  'giu',
)

/** What makes the next quoted words the value itself: "is", ":", not just a name beside it. */
const SAYS_WHAT = /[:=>→]\s*$|\s(is|ist|lautet|war|was|heißt|heisst)\b/i

/** No shorter word is taken for a secret without being called one. */
const STRONG = 8

const BEARER = /\b(bearer)\s+[\w~+/.=-]{8,}/gi
const PRIVATE_KEY = /-----BEGIN [^-]*PRIVATE KEY-----[\s\S]*?(?:-----END [^-]*-----|$)/g
const WORD = /[^\s"„“”»«<>]+/g

/**
 * The text without what looks like a password, a token or a key. Rather once too often than once too seldom,
 * but never what help is about: server names, ports, error codes, addresses, ordinary words.
 */
export function hideSecrets(text: string): string {
  return text
    .replace(PRIVATE_KEY, HIDDEN)
    .replace(BEARER, `$1 ${HIDDEN}`)
    .replace(NAMED, hideNamed)
    .replace(WORD, hideStrong)
}

function hideStrong(word: string): string {
  // Most words are too short to be made of all kinds of characters.
  if (word.length < STRONG) return word
  const value = bare(word)
  return isStrong(value) && !isHarmless(value) ? HIDDEN : word
}

function hideNamed(
  all: string,
  before: string,
  quote?: string,
  quoted?: string,
  word = '',
): string {
  if (quote && quoted) {
    const isNamed = SAYS_WHAT.test(before) || looksSecret(quoted, before)
    return isNamed && !isHarmless(bare(quoted)) ? `${before}${quote}${HIDDEN}` : all
  }
  const value = bare(word)
  const isSecret = !isHarmless(value) && looksSecret(value, before)
  return isSecret ? before + word.replace(value, HIDDEN) : all
}

/** After a sign such as ":" even an ordinary word may be the secret; after "is" it must look like one. */
function looksSecret(value: string, before: string): boolean {
  const kinds = kindsOf(value)
  if (/[:=>→]/.test(before) && kinds.digit) return true
  return value.length >= 4 && (kinds.digit || kinds.sign) && (kinds.lower || kinds.upper)
}

/** Made of all kinds of characters, as no word, name or version is. */
function isStrong(value: string): boolean {
  if (value.length < STRONG) return false
  const { lower, upper, digit, sign } = kindsOf(value)
  return lower && upper && digit && sign
}

function kindsOf(value: string) {
  return {
    lower: /\p{Ll}/u.test(value),
    upper: /\p{Lu}/u.test(value),
    digit: /\d/.test(value),
    // Dots, hyphens, slashes and the like also stand in names, versions and addresses.
    sign: /[^\p{L}\p{N}\s.,;:/\\()'’\-_]/u.test(value),
  }
}

/** Error codes, e-mail addresses, web addresses, server names, ports: what people come here with. */
function isHarmless(value: string): boolean {
  return (
    /^(0x[\da-f]+|#?[\dx.-]+)$/i.test(value) ||
    /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value) ||
    /^\w+:\/\//.test(value) ||
    /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(value)
  )
}

/** Without the punctuation of the sentence around it. */
function bare(word: string): string {
  return word.replace(/^[("'‚‘`]+|[)"'’`.,;:?!…]+$/g, '') || word
}
