import { lastOnly } from '../../last-only.ts'
import { findError } from '../../understanding/errors/find-error.ts'
import { isQuote } from '../../understanding/errors/is-quote.ts'
import { fold } from '../../understanding/index.ts'

/**
 * The message without what servers and programs say about encryption: "STARTTLS not available" is nobody's setting.
 * Hosts, ports and user names stay, because in an error message they are the person's own.
 */
export function withoutQuotedEncryption(text: string): string {
  if (!isQuotation(text)) return text
  return toPieces(text)
    .map(({ said, isQuoted }) => (isQuoted ? said.replace(ENCRYPTION, ' ') : said))
    .join('')
}

/** What the person says beside the words of servers and programs. */
export function besideQuotes(text: string): string {
  return toPieces(text)
    .map(({ said, isQuoted }) => (isQuoted ? ' ' : said))
    .join('')
    .trim()
}

const ENCRYPTION =
  /start.?tls|\bssl\b|\btls\b|\bplain\w*|\bunverschl\p{L}*|\bunencrypt\w*|\bencrypt\w*|\bverschl\p{L}*|\bsecurity\b|\bsicherheit\w*/giu

/** What a server answers: a code of SMTP, or a word of IMAP or POP3. */
const REPLY =
  /(?:^|[\s"'“„«»])(?:(?:2[1-5]|4[2-5]|5[0-5])\d[ -](?:[245]\.\d{1,3}\.\d{1,3}|starttls|\p{L}{4,}(?! ?[:=]))|[*+] (?:ok|no|bad|bye|preauth|capability)\b|-err\b|(?:no|bad|ok|bye) \[[a-z])/iu

type Piece = { said: string; isQuoted: boolean }

/** Sentences, and the parts of those that hold an error message. */
const toPieces = lastOnly((text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  for (const said of text.split(/((?<=[.!?])\s+|\n+)/)) {
    const isAfterQuote = pieces.findLast((piece) => /\S/.test(piece.said))?.isQuoted ?? false
    if (isQuotation(said)) pieces.push(...partsOf(said))
    else pieces.push({ said, isQuoted: isAfterQuote && isAdvice(said) })
  }
  return pieces
})

function isQuotation(said: string): boolean {
  return REPLY.test(said) || findError(fold(said)) !== undefined
}

/** Only the part between quotation marks or commas that holds the message; all of it where no part does alone. */
function partsOf(sentence: string): Piece[] {
  const parts = sentence.split(/([“”„"«»][^“”„"«»]{12,}[“”„"«»]|,\s+)/)
  if (!parts.some(isQuotation)) return [{ said: sentence, isQuoted: true }]
  return parts.map((said) => ({ said, isQuoted: isQuotation(said) || isAdvice(said) }))
}

/** Programs go on to say what to do about it; who gives a number or a setting speaks of their own. */
function isAdvice(said: string): boolean {
  return isQuote(fold(said)) && !/\d{2,}|[:=]\s*\S/.test(said)
}
