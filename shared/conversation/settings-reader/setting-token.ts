import type { FoundCall } from '../../answers/code-calls.ts'
import { matchesOf } from '../../patterns/matches.ts'
import type { MailValues } from '../../rules/index.ts'
import type { Program } from './read-encryption.ts'

/** What a word of a message is about. `other` is understood, but says nothing about a server. */
export type Kind =
  | 'server'
  | 'host'
  | 'port'
  | 'encryption'
  | 'certificate'
  | 'username'
  | 'authentication'
  | 'other'

/** One setting, where it stands in its line and what it says. */
export type Token = {
  kind: Kind
  at: number
  text: string
  /** Empty where the words leave it open what is meant. */
  values: MailValues
  /** The incoming server, IMAP or POP3. */
  isIncoming?: boolean
  /** Meant for all servers of the message. */
  isShared?: boolean
}

/** A setting with its place in the message. */
export type PlacedToken = Token & {
  line: number
  /** Only a name of a server on its line: a heading. */
  isHeading: boolean
  /** Behind a colon: the value of a field. */
  isLabelled: boolean
  /** A full stop, a comma or the like stands between it and what came before on its line. */
  isApart: boolean
  /** Another server begins here, whatever follows. */
  begins?: boolean
}

export type Reading = Program & {
  /** Whether the message has numbers at all: without any, a lone "TLS" is a topic and no setting. */
  hasNumbers: boolean
  /** The calls of program libraries in the whole message. */
  calls?: readonly FoundCall[]
}

/** Finds the settings of one kind in a line where everything that was found before is blanked. */
export type Reader = (line: string, reading: Reading, found: readonly Token[]) => Token[]

/** Stands for each character that belongs to a setting already: no letter, no digit, no space. */
export const BLANK = '\uE000'

/** Every match that means something. The expression has the flag `g`. */
export function tokensOf(
  kind: Kind,
  line: string,
  pattern: RegExp,
  meaningOf: (match: RegExpExecArray) => MailValues | Partial<Token> | undefined,
): Token[] {
  return matchesOf(pattern, line).flatMap((match) => {
    const meaning = meaningOf(match)
    if (meaning === undefined) return []
    const token = { kind, at: match.index, text: match[0], values: {} }
    return [isPartOfToken(meaning) ? { ...token, ...meaning } : { ...token, values: meaning }]
  })
}

function isPartOfToken(meaning: MailValues | Partial<Token>): meaning is Partial<Token> {
  return 'values' in meaning || 'kind' in meaning
}

/** Whether a name with a colon stands before, as in "Port: 993". */
export function isLabelled(line: string, at: number): boolean {
  return /(?:[:=]|\bport|\banschluss)\s*["'„“”(]*$/i.test(line.slice(0, at))
}

/** Whether nothing but the end of a piece follows: of a sentence, a comma, the next setting or the next name. */
export function endsPiece(line: string, end: number): boolean {
  return /^["'“”)]*[.!?]+["'“”)]*\s|^["'“”.)!?]*\s*(?:$|[,;|/(]|\uE000|[\p{L} -]{2,30}[:=])/u.test(
    line.slice(end),
  )
}
