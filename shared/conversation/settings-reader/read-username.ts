import { namesProgram } from './names-program.ts'
import { isHost } from './read-host.ts'
import { BLANK, endsPiece, type Reader, type Token, tokensOf } from './setting-token.ts'

const FIELD =
  /(?<![\p{L}])(?:benutzer(?:namen?|kennung)?|nutzernamen?|user(?:[ -]?name|[ -]?id)?|login(?:[ -]?name)?|anmelde-?namen?|kennung|konto-?namen?|account[ -]?name)(?![\p{L}])(?:\s+(?:(?:post)?(?:ein|aus)gang|smtp|imap|pop3?)(?=\s*[:=]))?["'“”„»«)]*\s*(ist|is|lautet|heißt|[:=→]+)?\s*["'“”„»«(]*(?<name>[^\s,;:=|"'“”„»«<>\uE000]{1,64})/giu
const ADDRESS =
  /(?<![^\s,;:<("'=|/])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.[a-z]{2,24}(?![^\s,;:>)"'.?!|])/giu
/** The address that others see; who signs in stands elsewhere. */
const NOT_OURS =
  /(?<!\p{L})(?:from|sender|absender(?:adresse)?|reply-?to)(?:\s+(?:address|adresse|is|ist))*\s*[:=(]?\s*["']?[^\s,;|@]{1,64}@[^\s,;|]+|(?<=(?:^|[,;|])\s*)e-?mail(?:[ -]?ad(?:resse|dress))?\s*[:=]\s*[^\s,;|]+@[^\s,;|]+|(?:passwor[dt]|kennwort)\s*[:=]\s*(?!normal|verschl|encrypt)[^\s,;|]+|xsecret/giu
const NO_NAME =
  /^(?:imap4?|pop3?|smtp|ssl|tls|starttls|ports?|server|hosts?|passwor[dt]|kennwort|e-?mail\S*|ja|nein|yes|no|siehe|see|same|gleich|wie|like|your|the|der|ihre?|meine?|my|und|and|oder|or|unbekannt|unknown|leer|empty|optional|falsch|wrong|richtig|correct|daten|data|xsecret|[*•.]+|danke|thanks|ok|okay|stimmt|passt|right|hallo|hello|hi|hilfe|help|frage|question|gru(?:ß|ss)|bitte|please|ist|is|das|this|that|fehler(?:meldung)?|error|problem|pflicht|gro(?:ß|ss)\S*|klein\S*|fertig|done)$/i

const SURNAME = /^ \p{Lu}\p{Ll}+(?=[.!]?(?:$|[\n,;|]| (?:eingetragen|eingegeben|entered)))/u
/** The rest of a name, and what somebody did with it. */
const BEHIND =
  /^(?:\s+\p{Lu}\p{L}+)?(?:\s+(?:eingetragen|eingegeben|eingestellt|angegeben|gesetzt|drin|entered|set|used))?(?!\p{L})/u

const LISTED = /[,;.|(\uE000]\s*$/u
/** "imap.example.org 993 SSL/TLS user Bob" */
const BEHIND_SETTING = /(?:\d|tls|ssl)\s{1,3}$/iu
/** "Der Benutzername ist Pflicht" is nobody's. */
const MINE = /(?<!\p{L})(?:meine?n?|my|als|as)\s+$/iu

/** Addresses, and what is called a user name; what merely shows one's address or password is told from it. */
export const readUsernames: Reader = (line) => {
  const other = tokensOf('other', line, NOT_OURS, () => ({}))
  const rest = other.reduce(
    (text, { at, text: { length } }) =>
      text.slice(0, at) + BLANK.repeat(length) + text.slice(at + length),
    line,
  )
  const addresses = tokensOf('username', rest, ADDRESS, ([username]) => ({ username }))
  const named = tokensOf('username', rest, FIELD, (match) => {
    const name = (match.groups?.name ?? '').replace(/[.?!)]+$/, '')
    const before = rest.slice(0, match.index)
    const isSaid = /[:=→]/.test(match[1] ?? '')
    const end = match.index + match[0].length - (match.groups?.name?.length ?? 0) + name.length
    const isWhole = endsPiece(rest, end + (BEHIND.exec(rest.slice(end))?.[0].length ?? 0))
    const isListed =
      /^\W*$/.test(before) ||
      (LISTED.test(before) && /\d/.test(before)) ||
      (BEHIND_SETTING.test(before) && !/^login/i.test(match[0]) && /\w\.\w/.test(before))
    const isTitled = isSaid || isListed || MINE.test(before)
    if (NO_NAME.test(name) || isHost(name) || !/^[\p{L}\p{N}._+\\-]+$/u.test(name)) return undefined
    const isNamed =
      isWhole && ((isSaid && /\p{L}/u.test(name)) || (isTitled && /^\p{Lu}/u.test(name)))
    if (!hasShape(name) && !isNamed) return undefined
    return { username: name + (SURNAME.exec(rest.slice(end))?.[0] ?? '') }
  })
  return [...other, ...addresses, ...named]
}

/** A dot, a digit, or capital letters where no word has them. */
function hasShape(name: string): boolean {
  return /\p{L}/u.test(name) && /[._\d]|^\p{Lu}?\p{Ll}+\p{Lu}|^\p{Lu}{2,}/u.test(name)
}

/** The one word that is left beside the settings of a server, as in "imap.example.org 993 SSL/TLS anna.muster". */
export const readLeftName: Reader = (line, _reading, found) => {
  const kinds = new Set(found.map(({ kind }) => kind))
  const isServer = ['host', 'port', 'encryption'].filter((kind) => isKind(kinds, kind)).length >= 2
  if (!isServer || kinds.has('username')) return []
  const first = Math.min(...found.map(({ at }) => at))
  // "Check:" is no value, and no word before the first setting is the name.
  const words = [...line.matchAll(/[^\s,;:|/()"'„“”»«<>\uE000]+(?![^\s,;|/\uE000]*[:=])/gu)]
    .map(({ 0: text, index }) => ({ text: text.replace(/[.?!]+$/, ''), at: index }))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
  const shaped = words.filter(({ text }) => /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u.test(text))
  // One for each server, at most.
  const most = Math.max(1, found.filter(({ kind }) => kind === 'host').length)
  const isFew = shaped.length > 0 && shaped.length <= most
  const lone = words.length === 1 ? words.filter(({ at }) => at > first) : []
  return (isFew ? shaped : lone).filter(({ text }) => isName(text, line)).map(nameToken)
}

function isKind(kinds: ReadonlySet<string>, kind: string): boolean {
  return kinds.has(kind)
}

/** A lone name on a line of its own, below or above the settings of a server. */
export function readLoneName(line: string, isLast: boolean): Token | undefined {
  const text = line.trim()
  const isShaped =
    /^[\p{L}\p{N}-]+(?:[._][\p{L}\p{N}-]+)+$/u.test(text) ||
    (isLast && /^\p{Lu}\p{Ll}{1,15}$/u.test(text))
  return isShaped && isName(text, line) ? nameToken({ text, at: line.indexOf(text) }) : undefined
}

function isName(text: string, line: string): boolean {
  if (
    NO_NAME.test(text) ||
    isHost(text) ||
    namesProgram(text) ||
    !/^[\p{L}\p{N}._+-]+$/u.test(text) ||
    // "ERR_SSL_PROTOCOL_ERROR"
    /^\p{Lu}+(?:_\p{Lu}+)+$/u.test(text)
  )
    return false
  return /[._]|\d/.test(text) || (/^\p{Lu}/u.test(text) && !line.includes('?'))
}

function nameToken({ text, at }: { text: string; at: number }): Token {
  return { kind: 'username', at, text, values: { username: text } }
}
