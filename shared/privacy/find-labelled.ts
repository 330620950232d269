import { matchesOf } from '../patterns/matches.ts'
import { type Found, findLink, type Link } from './find-link.ts'
import { LABEL } from './label.ts'
import type { JudgeWord } from './ordinary-words.ts'
import { HIDDEN } from './replace-spans.ts'
import { bareOf, isNumber, isTechnical, isTypicalShape } from './secret-shape.ts'
import type { Span } from './span.ts'

const QUOTED = /["'„“”»«‚‘’`*]([^"„“”»«‘’`*\n]{2,80}?)["'“”»«‘’`*](?![\p{L}\p{N}])/uy
const TOKEN = /[^\s<]+/uy

/** What may stand behind a value that is the last thing said. */
const DONE = /^[\s"')]*(?:[.!,;\n]|$)/
const GOES_ON = /^\s+(?:and|but|und|aber|in|im)\b/i
const REFUSED =
  /^\s+(?:(?:does|did|is|was|wo)n['’]?t\b|fails\b|(?:stimmt|passt|geht|funktioniert|funzt|klappt|wird|ist|war|nimmt|is|was|does|did|will|gets?|keeps)\s[^.?!,\n]{0,30}\b(?:nicht|nie|not|never|falsch|wrong|rejected|refused|abgelehnt|fail\w*|verweigert|invalid|ungültig)\b)/iu
const ENTERED =
  /^\s+(?:gesetzt|eingegeben|eingetragen|eingetippt|ein|gewählt|genommen|verwendet|probiert|geändert|gestellt|umgestellt)/iu
/** A label with nothing but small words before it. */
const STARTS =
  /(?:^|[.!?\n,;:(])\s*(?:(?:mein|my|das|the|our|unser|neues|new|email|e-mail|mail|imap|smtp|hier|here|und|and)\s+){0,3}$/iu

/** "User bob, password …" */
const FOR_NAME =
  /\b(?:user|username|benutzer(?:name)?|login|name|konto|account)\s*[:=]?\s*(?!(?:und|and)\b)[^\s,/]+[\s,/]+(?:und |and |mit |with )?$/iu
/** "I sign in with the password …" */
const WITH =
  /\b(?:mit|with|use|using|als|nehme|benutze|verwende)\s+(?:(?:dem|das|the|my|mein(?:em)?)\s+)?$/iu

/** What stands behind a label: "password: …", "Passwort lautet …", "pw …". */
export function findLabelled(text: string, isSecretWord: JudgeWord): Span[] {
  return matchesOf(LABEL, text).flatMap(({ 0: label, index }) => {
    const place = { before: text.slice(Math.max(0, index - 60), index), label }
    const end = index + label.length
    const found = findLink(text, end, place.before)
    if (!found) return []
    const quoted = quotedAt(text, found.start) ?? phraseAt(text, found, label)
    // "The secret is in the settings": only what looks like one.
    const judge: JudgeWord = /^(?:secret|token)/i.test(label) ? () => false : isSecretWord
    if (quoted) return isQuotedSecret(quoted.words, found.link, judge) ? [quoted.span] : []
    const span = valueAt(text, found, place, judge)
    return span ? [span] : []
  })
}

type Place = { before: string; label: string }

function quotedAt(text: string, start: number) {
  QUOTED.lastIndex = start
  const words = QUOTED.exec(text)?.[1]
  if (words === undefined) return undefined
  const span: Span = [start + 1, start + 1 + words.length]
  return { words, span }
}

/** "Passphrase: correct horse battery staple" needs no quotes. */
function phraseAt(text: string, { link, start }: Found, label: string) {
  if (!/phrase/i.test(label) || link === 'beside' || link === 'setTo') return undefined
  const [words = ''] = /^[^.,;:?!\n]{0,80}/.exec(text.slice(start, start + 80)) ?? []
  const span: Span = [start, start + words.trimEnd().length]
  return /\S\s+\S/.test(words) ? { words, span } : undefined
}

/** One word as without quotes; several when most of them are none that are said about passwords. */
function isQuotedSecret(quoted: string, link: Link, judge: JudgeWord): boolean {
  const words = quoted
    .split(/\s+/)
    .map(bareOf)
    .filter((word) => word !== '')
  const unknown = words.filter((word) => isValue(word, link) || isPlainSecret(word, link, judge, 3))
  return unknown.length > 0 && unknown.length * 2 >= words.length
}

function valueAt(
  text: string,
  { link, start }: Found,
  { before, label }: Place,
  judge: JudgeWord,
): Span | undefined {
  const word = wordAt(text, start)
  if (!word) return undefined
  const { bare, rest } = word
  const end = word.start + bare.length
  if (isValue(bare, link) || (/^pin$/i.test(label) && isNumber(bare))) return [word.start, end]
  const isHere = isPlaceOfWord(link, before, rest)
  if (!isHere || rest.startsWith('?') || !isPlainSecret(bare, link, judge)) return undefined
  return [word.start, endOfPhrase(text, end, link, judge)]
}

/** Beside a label a plain word is the password only when nothing else is said, or when it is said to be refused. */
function isPlaceOfWord(link: Link, before: string, rest: string): boolean {
  if (link === 'sign' || link === 'says' || link === 'is') return true
  const isDone = DONE.test(rest)
  if (link !== 'beside') return isDone || ENTERED.test(rest) || GOES_ON.test(rest)
  if (REFUSED.test(rest)) return true
  if (WITH.test(before)) return isDone || ENTERED.test(rest)
  return isDone && (STARTS.test(before) || FOR_NAME.test(before))
}

/** Of a shape that tells; or digits that no year and no code would be. */
function isValue(bare: string, link: Link): boolean {
  if (isTypicalShape(bare)) return true
  if (link === 'beside' || link === 'setTo') return isNumber(bare) && !/^(?:19|20)\d\d$/.test(bare)
  // "outlook123" is no version of Outlook.
  return isNumber(bare) || /^(?!.*(?:(?:19|20)\d\d|365)!*$)\p{L}+\d{3,}!*$/u.test(bare)
}

function isPlainSecret(bare: string, link: Link, judge: JudgeWord, least?: number): boolean {
  const behind = BEHIND[link]
  return (
    bare.length >= (least ?? (behind === 'sign' ? 3 : 4)) &&
    /\p{L}/u.test(bare) &&
    !isTechnical(bare) &&
    judge(bare, behind)
  )
}

const BEHIND = {
  sign: 'sign',
  says: 'sign',
  is: 'verb',
  used: 'verb',
  setTo: 'verb',
  beside: 'label',
} as const satisfies Record<Link, Parameters<JudgeWord>[1]>

/** A pass phrase goes on as long as its words are unknown ones: "fluffy cat 77". */
function endOfPhrase(text: string, end: number, link: Link, judge: JudgeWord): number {
  let last = end
  for (let words = 0; words < 5; words++) {
    const [gap = ''] = /^[ \t]+/.exec(text.slice(last)) ?? []
    const word = gap && wordAt(text, last + gap.length)
    if (!word || word.start !== last + gap.length) return last
    const belongs = /^\d{1,4}!*$/.test(word.bare) || isPlainSecret(word.bare, link, judge, 2)
    if (!belongs) return last
    last = word.start + word.bare.length
  }
  return last
}

/** The word there, with what comes behind it. */
function wordAt(text: string, start: number) {
  TOKEN.lastIndex = start
  const token = TOKEN.exec(text)?.[0]
  const bare = token && bareOf(token)
  // What was hidden before is hidden.
  if (!token || !bare || token.includes(HIDDEN)) return undefined
  const from = start + token.indexOf(bare)
  return { bare, start: from, rest: text.slice(from + bare.length, from + bare.length + 60) }
}
