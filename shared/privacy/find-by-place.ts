import { matchesOf } from '../patterns/matches.ts'
import { bareOf, isMasked, isMixed, isTypicalShape } from './secret-shape.ts'
import { type Span, spanOf } from './span.ts'

/** Every rule captures what stands before the secret and the secret. */
type Rule = { pattern: RegExp; isSecret: (token: string, before: string) => boolean }

const always = () => true
const NAME = String.raw`[^\s@,;<>()"]{1,64}@[^\s@,;<>()"]{1,99}\.[a-z]{2,9}|(?<![\w.@-])[a-z]+\.[a-z]+`

const RULES: readonly Rule[] = [
  // imap://anna:geheim@host
  { pattern: /(\b\w{2,12}:\/\/[^\s/:@]{1,64}:)([^\s/@]+)(?=@)/g, isSecret: always },
  // anna:geheim@imap.example.org, but not mailto:anna@example.org
  {
    pattern: /((?<![^\s"'„“(])([\w.-]+):)([^\s@:/]+)(?=@[\w-]+(?:\.[\w-]+)+)/g,
    isSecret: (token, before) =>
      !/mail|name|user|login|address|adresse|from|to:|von|an:/i.test(before) &&
      !token.includes('.'),
  },
  // passwort123
  { pattern: /(?<![\p{L}\p{N}])(pass?wor[dt]\d{2,}[^\s"<]*)/giu, isSecret: always },
  // Beside a user name or an address
  {
    pattern: new RegExp(
      `((?:${NAME})(?![\\w.@-])(?:\\s*[/:|,;]\\s*|\\s+(?:und|and|mit|with)\\s+|\\s+))(\\S+)`,
      'giu',
    ),
    isSecret: (token, before) => isBesideName(bareOf(token), before),
  },
  // What clients and servers say to each other
  {
    pattern:
      /(\bauth(?:enticate)?\s+(?:plain|login|xoauth2)\s+|\bauthorization:\s*(?:basic|bearer)\s+|\bbearer\s+)([\w~+/.-]{8,}=*)/gi,
    isSecret: (token) => !/^[a-z]+$/.test(token),
  },
  {
    pattern: /((?:^|\n)\s*(?:[CS]:\s*)?[A-Za-z]{0,4}\d+\s+LOGIN\s+\S+\s+)(\S+)/g,
    isSecret: always,
  },
  { pattern: /((?:^|\n)\s*(?:C:\s*)?PASS\s+)(\S+)/g, isSecret: always },
  {
    pattern: /()(-----BEGIN [^-]*PRIVATE KEY-----[\s\S]*?(?:-----END [^-]*-----|$))/g,
    isSecret: always,
  },
  // "I tried …", "set it to …", "ich gebe … ein"
  {
    pattern:
      /(\b(?:tried|typed?(?: in)?|typing(?: in)?|enter(?:ed|ing)?|us(?:e|ed|ing)|(?:set|changed?|reset) (?:it|that|mine) (?:to|into)|(?:gebe?|tippe|probiere?|versuche?|nehme|benutze|verwende|nutze|setze|geändert|gesetzt|umgestellt|(?:hab(?:e)?|ist) (?:es|ihn|das))(?: (?:ich|immer|jetzt|da|dort|es|das|mit|auf|in))*)\s+)(\S+)/giu,
    isSecret: (token) => isMixed(bareOf(token)),
  },
  // "… as my password", "… ist mein Passwort", "… eingegeben"
  {
    pattern:
      /(^|\s)(\S+)(?=\s+(?:ist|is|as|als|was|war)\s+(?:(?:mein|my|das|the)\s+)?(?:[\p{L}-]{0,20}pass?wor[dt]|kennwort|pw)\b(?![\s-]+(?:manager|app|tresor|vault|safe)\b))/giu,
    isSecret: (token) => isTypicalShape(bareOf(token)),
  },
  {
    pattern: /(^|\s)(\S+)(?=\s+(?:gesetzt|eingegeben|eingetippt|eingetragen|probiert)\b)/giu,
    isSecret: (token) => isMixed(bareOf(token)),
  },
]

/** "anna.muster/Geheim1" is a name and a password, "example.org/S7qMyN" and "example.org/de/help" are pages. */
function isBesideName(bare: string, before: string): boolean {
  if (/[.@]/.test(bare)) return false
  if (!/\S\/$/.test(before)) return isTypicalShape(bare)
  return (
    isMixed(bare) &&
    !/[/-]/.test(bare) &&
    !/\.(?:com|org|net|io|eu|info|de|at|ch|uk)\/$/i.test(before)
  )
}

/** Most messages have neither a digit nor a sign in a word, nor what clients and servers say. */
const MAY_TELL =
  /\d|[$%&*+=#^~§€@_]|[!?](?=[^\s!?])|auth|bearer|-----BEGIN|(?:^|\n)\s*(?:C:\s*)?PASS\s/i

/** Secrets that the place gives away: in an address, beside a user name, in what a client says, behind "I tried". */
export function findByPlace(text: string): Span[] {
  if (!MAY_TELL.test(text)) return []
  return RULES.flatMap(({ pattern, isSecret }) =>
    matchesOf(pattern, text).flatMap((match): Span[] => {
      const [all, before = ''] = match
      const token = match.at(-1) ?? ''
      if (isMasked(token) || !isSecret(token, before)) return []
      return [spanOf(token, match.index + all.lastIndexOf(token))]
    }),
  )
}
