import type { Language } from '../../language.ts'
import { lastOnly } from '../../last-only.ts'
import { isQuote } from '../../understanding/errors/is-quote.ts'
import { fold, toWords } from '../../understanding/index.ts'
import { ENGLISH_WORDS, GERMAN_WORDS } from './common-words.ts'
import { withoutPastedLines } from './pasted-lines.ts'

/** How many different words of only one language stand in what somebody says. */
export type OwnWords = {
  de: number
  en: number
  /** Nothing was quoted or pasted. */
  isWhole: boolean
  /** Nothing but what a program or a server says. */
  isProgramAlone: boolean
}

/** Whether a word of that language stands in a message at all, also in a quotation: most have only one language. */
export function hasWordsOf(language: Language, text: string): boolean {
  const list = language === 'de' ? GERMAN_WORDS : ENGLISH_WORDS
  return (
    (language === 'de' && /[äöüß]/.test(text)) || toWords(fold(text)).some((word) => list.has(word))
  )
}

/** A piece of a message: a sentence, or what stands on one side of a colon. */
type Piece = {
  folded: string
  de: ReadonlySet<string>
  en: ReadonlySet<string>
  /** Behind "Outlook says" or a colon. */
  isIntroduced: boolean
}

/**
 * Counts the words of a person, without what they quote or paste: the mail of a colleague, a log, an error message.
 * Where both languages are left, the pieces that surely are the person's own decide.
 */
export const countOwnWords = lastOnly((message: string): OwnWords => {
  // A thousand blanks would be tried in all their parts.
  const text = message.replace(/\s{2,}/g, (run) => (run.includes('\n') ? '\n' : ' '))
  const own = withoutPastedLines(text).replace(QUOTED, ' … ')
  const pieces = own
    .replace(ADDRESS, ' ')
    .replace(FUNCTIONS, ' ')
    .split(/\n+|\s+(?<=[.!?…]\s+)/)
    .flatMap(toPieces)
  const isProgramAlone =
    pieces.some(isOfProgram) && pieces.every(({ folded }) => isQuote(folded) && !ASKS.test(folded))
  const kept = SIGNS.reduce((left, isOwn) => (isMixed(left) ? keepOwn(left, isOwn) : left), pieces)
  return { ...countBoth(kept), isWhole: kept === pieces && own === text, isProgramAlone }
})

/** What is between quotation marks; an apostrophe inside a word is none. */
export const QUOTED =
  /["“”„«»][^"“”„«»\n]*["“”„«»]|['‘‚](?<![\p{L}\p{N}].)[^'’‘\n]{3,}['’‘](?![\p{L}\p{N}])|`[^`\n]+`/gu

/** Hosts, addresses, paths and user names with a dot are words of no language. */
const ADDRESS = /(?<!\S)(?:[^\s@/\\_]*[@/\\_]\S*|[^\s.]+\.\S+)/g

/** What devices call their functions in every language. */
const FUNCTIONS = /\bscan[- ]to[- ](?:e-?mail|mail|folder|me)\b/gi

/** "Outlook says: …", "mein iPhone meldet …": what is behind it is somebody else's. */
const INTRODUCED = /:\s+|\s+(?<=\b(?:says|said|reads|sagt|meldet)\s+)(?=\S)/iu

/** "für", "ändern", "läuft": no name, because those have a capital. */
const UMLAUT = /(?<![\p{L}\p{N}])\p{Ll}*[äöüß]\p{Ll}*/gu

function toPieces(sentence: string): Piece[] {
  return sentence.split(INTRODUCED).map((said, index) => {
    const folded = fold(said)
    const words = toWords(folded)
    return {
      folded,
      de: new Set([
        ...words.filter((word) => GERMAN_WORDS.has(word)),
        ...(said.match(UMLAUT) ?? []).map(fold),
      ]),
      en: new Set(words.filter((word) => ENGLISH_WORDS.has(word))),
      isIntroduced: index > 0,
    }
  })
}

/** What tells a person's own piece, the surest sign first. */
const SIGNS: readonly ((piece: Piece) => boolean)[] = [
  ({ isIntroduced }) => !isIntroduced,
  (piece) => !isOfProgram(piece),
  ({ folded }) => /\b(?:i|my|me|ich|mir|mich|mein\w*)\b/.test(folded),
  ({ folded }) => folded.includes('?'),
]

function isMixed(pieces: readonly Piece[]): boolean {
  return (
    pieces.some(({ de, en }) => de.size > en.size) && pieces.some(({ de, en }) => en.size > de.size)
  )
}

function keepOwn(pieces: Piece[], isOwn: (piece: Piece) => boolean): Piece[] {
  const kept = pieces.filter(isOwn)
  return kept.some(({ de, en }) => de.size !== en.size) ? kept : pieces
}

/** Whoever says "my" in the one language quotes the other. */
function countBoth(pieces: readonly Piece[]): { de: number; en: number } {
  const [de, en] = [countIn(pieces, 'de'), countIn(pieces, 'en')]
  if (de === 0 || en === 0) return { de, en }
  const speaks = (words: RegExp) => pieces.some(({ folded }) => words.test(folded))
  const [inGerman, inEnglish] = [speaks(MY_GERMAN), speaks(MY_ENGLISH)]
  if (inGerman === inEnglish) return { de, en }
  return inGerman ? { de, en: 0 } : { de: 0, en }
}

const MY_GERMAN = /\b(?:ich|mich|mir|mein\w*)\b/
const MY_ENGLISH = /\b(?:i'm|my|me|mine)\b/

function countIn(pieces: readonly Piece[], language: 'de' | 'en'): number {
  return new Set(pieces.flatMap((piece) => [...piece[language]])).size
}

/** How programs and servers put it, whether or not the message is a known one. */
const OF_PROGRAM =
  /^(?:time-?out|zeitueberschreitung|unable to|cannot|can not|could not|failed to|verify|your (?:message|e-?mail|account|password|user ?name|mailbox|server|session)\b|the (?:server|connection|message|operation|account|user|password) (?:was|is|has|could|did|does|cannot|failed|timed|responded)\b|(?:fehler|error|warnung|warning)(?: \S+){0,4}$)|\b(?:could not|cannot|did not|has been|have been|was not|were not)\b|\bkonnten? (?:\w+ ){0,6}nicht\b|\bnicht (?:\w+ ){0,3}werden\b|\bwurden? (?:\w+ ){0,5}(?:abgelehnt|beendet|verweigert|unterbrochen|gesperrt|nicht)\b|^(?:\w+ ){0,2}(?:ueberpruefen|pruefen|versuchen|wenden|geben|kontaktieren) sie\b/

/** Programs ask nothing. */
const ASKS = /\b(?:what|why|how|where|which|wie|warum|wo|welche\w*)\b/

function isOfProgram({ folded }: Piece): boolean {
  return isQuote(folded) && OF_PROGRAM.test(folded) && !ASKS.test(folded)
}
