/** A message without the passwords in it; `found` tells whether there were any. They go nowhere else. */
export type Redacted = { text: string; found: boolean }

const PLACEHOLDER = 'xsecret'
const LABEL =
  '(?:passwor[dt]|passwort|kennwort|pa(?:ss)?wd|pass(?:phrase|code)|\\bpwd?\\b|\\bpass\\b)'
const LABELLED = new RegExp(
  `(${LABEL}\\w*["']?(?:\\s+(?:f(?:ü|ue)r|for|of|vom|von)\\s+\\S+)?\\s*(?:ist|is|lautet|war|was|wäre|heißt|=|:|->|→)+\\s*(?:jetzt |now |nun |neu |immer noch |still )?)(\\S+)`,
  'giu',
)
const BESIDE = new RegExp(`(${LABEL}\\s+["'„“”»«]?)(\\S+)`, 'giu')
const IN_URL = /(\w+:\/\/[^\s/:@]+:)([^\s/@]+)(?=@)/g
const AFTER_NAME =
  /((?:[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[a-z]{2,}|(?<![\w.@-])[a-z]+\.[a-z]+)(?![\w.@-])(?:\s*[/:|,;]\s*|\s+(?:und|and|mit|with)\s+|\s+))(\S+)/giu

/** Takes out what looks like a password: labelled, beside a user name, in an address, or of a typical shape. */
export function redactSecrets(message: string): Redacted {
  let found = false
  const replace =
    (isSecret: (token: string) => boolean) => (all: string, before: string, token: string) => {
      if (!isSecret(token)) return all
      found = true
      return `${before}${PLACEHOLDER} `
    }
  const text = message
    .replace(
      IN_URL,
      replace(() => true),
    )
    .replace(LABELLED, replace(isLabelledValue))
    .replace(BESIDE, replace(isTypicalShape))
    .replace(
      AFTER_NAME,
      replace((token) => isTypicalShape(token) && !/[.@]/.test(token.slice(1, -1))),
    )
    .replace(/(^|\s)(\S+)/gu, replace(isUnmistakable))
  return { text, found }
}

/** After "Passwort:" almost everything is the password, but not the words of "Passwort ist falsch". */
function isLabelledValue(token: string): boolean {
  const bare = bareOf(token)
  if (bare.length < 4 || isTechnical(bare)) return false
  if (isTypicalShape(token)) return true
  return !WORDS.test(bare) && /^["'„“»]/.test(token) && bare.length >= 6
}

/** Letters and digits together, or signs inside a word. */
function isTypicalShape(token: string): boolean {
  const bare = bareOf(token)
  if (bare.length < 6 || isTechnical(bare)) return false
  const hasDigit = /\d/.test(bare)
  const hasLetter = /\p{L}/u.test(bare)
  // A closing exclamation mark is more often one than part of a password.
  const hasSign = /[!$%&*+=#?^~§€@_]/.test(bare.replace(/!+$/, ''))
  return hasLetter && (hasDigit || hasSign)
}

/** Without any label: upper and lower case, a digit and a sign in one word. */
function isUnmistakable(token: string): boolean {
  // Of a pasted file or a row of settings only the values may be one: not tags, not names.
  if (/<\/[a-z]\w*>|^\w+=[^;=]+(?:;\w+=[^;=]+)+;?$/i.test(token))
    return token.split(/[^<>]*>|<[^<>]*$|(?:^|;)\w+=/).some(isUnmistakable)
  const bare = bareOf(token)
  return (
    bare.length >= 8 &&
    !isTechnical(bare) &&
    /\p{Lu}/u.test(bare) &&
    /\p{Ll}/u.test(bare) &&
    /\d/.test(bare) &&
    /[!$%&*+=#?^~§€]/.test(token)
  )
}

/** Quotes around and full stops behind do not belong to it; a closing "!" may. */
function bareOf(token: string): string {
  return token.replace(/^["'„“”»«(]+|["'“”»«),.;:?]+$/g, '')
}

/** Programs with versions, hosts, addresses, protocols and error codes are no passwords. */
function isTechnical(bare: string): boolean {
  return (
    /^0x[0-9a-f]+$/i.test(bare) ||
    /^[\d.,:/-]+$/.test(bare) ||
    /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(bare) ||
    /^(?:https?:\/\/|www\.)/i.test(bare) ||
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(bare) ||
    /^(?:imap4?|pop-?3|smtp|ssl|tls|starttls|o-?auth2?|xoauth2?|ipv[46]|s\/mime|2fa|sha-?\d+|tlsv?1\.\d)/i.test(
      bare,
    ) ||
    /^(?:outlook|office|microsoft|windows|win|thunderbird|android|iphone|ipad|ios|macos|mac|samsung|galaxy|pixel|kmail|k-?9|em|gmail|mail|port|server|error|fehler|xsecret|xcode|version|ssl\/tls)[-\d.!/]*\w{0,3}$/i.test(
      bare,
    )
  )
}

const WORDS =
  /^(?:vergessen|falsch|wrong|forgotten|incorrect|richtig|correct|abgelehnt|rejected|gesetzt|nicht|not|weg|lost|geändert|changed|neu|new|leer|empty|gleich|same|ungültig|invalid|korrekt|expired|abgelaufen|unbekannt|unknown|normal|gespeichert|saved|asked|requested)$/iu
