import { fold, toWords } from '../../../understanding/index.ts'

/** How a few words ask about a line of the answer before. */
export type Asking = 'where' | 'missing' | 'meaning' | 'filling' | 'bare'

/** Which step is wanted: a number, or its place in the list. */
export type WantedStep = number | 'first' | 'next' | 'last'

/** A message as the patterns below read it: folded, without punctuation. */
export function plainly(text: string): string {
  return toWords(fold(text).replaceAll("'", '')).join(' ')
}

const NOT =
  '(?:kein\\w*|koa\\w*|nicht|ned|net|nid|noed|nix|nichts|nirgends|nirgendwo|no|not|dont|doesnt|isnt|wasnt|arent|didnt|cant|couldnt|cannot|never|nowhere|ohne|without)'
const UNDERSTANDS = '(?:versteh\\w*|verstanden|kapier\\w*|begreif\\w*|raff\\w*|understand)'
const MISSING = new RegExp(`\\b${NOT}\\b|\\b(?:fehl(?:t|en)|missing|gone|verschwunden)\\b`)
const WHERE =
  /\b(?:wo|where|wheres|wohin|locate)\b|\bwie (?:komm\w*|find\w*) (?:ich|man)\b|\bhow (?:do|can) i (?:find|get to|reach|open)\b|\b(?:ich|i) (?:such\w*|am looking for)\b/
const MEANING = new RegExp(
  `\\b(?:was|wos|what|whats)\\b.*\\b(?:heisst|heissen|bedeute\\w*|gemeint|meint|meinen|means?|meant|soll|ist|is|s)\\b|\\b${UNDERSTANDS}\\b|\\b(?:erklaer\\w*|explain|unklar|unclear|confus\\w*)\\b`,
)
const FILLING =
  /\b(?:bei|beim|unter|into|at|under)\b|\b(?:was|what)\b.*\b(?:rein|hinein|trag\w*|eintrag\w*|eingeb\w*|gebe?|schreib\w*|put|enter|type|goes?|fill)\b/

/** Undefined for what is too long to be about a word or two. */
export function askingIn(said: string, isQuoting: boolean): Asking | undefined {
  const { length } = said.split(' ')
  if (length > 14 || said.length > 110) return undefined
  if (WHERE.test(said)) return 'where'
  if (MEANING.test(said)) return 'meaning'
  if (MISSING.test(said)) return 'missing'
  if (FILLING.test(said)) return 'filling'
  if (length <= 5) return 'bare'
  return isQuoting ? 'meaning' : undefined
}

const NUMBERS: readonly RegExp[] = [
  /^(?:1|eins?|one|erste\w*|first|1st)$/,
  /^(?:2|zwei|two|zweite\w*|second|2nd)$/,
  /^(?:3|drei|three|dritte\w*|third|3rd)$/,
  /^(?:4|vier|four|vierte\w*|fourth|4th)$/,
  /^(?:5|fuenf|five|fuenfte\w*|fifth|5th)$/,
  /^(?:6|sechs|six|sechste\w*|sixth|6th)$/,
  /^(?:7|sieben|seven|siebte\w*|siebente\w*|seventh|7th)$/,
  /^(?:8|acht|eight|achte\w*|eighth|8th)$/,
  /^(?:9|neun|nine|neunte\w*|ninth|9th)$/,
]
const STEP = '(?:schritt\\w?|steps?)'
const NUMBER = new RegExp(
  `\\b${STEP} (?:nr |nummer |number |no )?(\\w+)\\b|\\b(?:nr|nummer|number|punkt|point) (\\d)\\b`,
)
const ORDINAL = new RegExp(
  `\\b(\\w*(?:te[nrsm]?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[1-9](?:st|nd|rd|th))) ${STEP}\\b|\\b([1-9]) (?:schritt|step)\\b`,
)
const OTHER_PLACE = new RegExp(
  `\\b(naechste\\w*|next|following|folgende\\w*|letzte\\w*|last|final) (?:${STEP}|one|punkt|point)\\b`,
)
const DONE =
  /\b(?:fertig|erledigt|gemacht|geschafft|hab\w* ich|done|finished|completed|geklappt|klappt|worked|works|passt)\b|\b(?:nach|after)\b/
const NEXT =
  /^(?:(?:und|and|ok|okay|gut|so|ja|yes|alles klar|aha|hm|super|danke|thanks|das|it|its|that|thats|this|is|ist|hab|habe|have|i|ive|ich|bin|ist|jetzt|now|all|alles|bitte|please|schon) )*(?:danach|darauf|dann|then|after that|afterwards|nachher|weiter|next|was (?:kommt |ist |mach ich |muss ich )?(?:dann|danach|als naechstes|jetzt)|what (?:then|next|now|comes (?:next|then)|do i do (?:then|next|after that))|wie (?:geht es|gehts|geht s) (?:dann |danach |jetzt )?weiter|how (?:does it|do i) (?:go on|continue)|continue|go on|fertig|erledigt|gemacht|geschafft|gefunden|done|finished|found|jetzt|now|nun)(?: (?:it|das|es|that|bitte|please|dann|then|jetzt|now|weiter|next|und|and|was|what|danach|kommt|ist|is|hab|habe|ich|machen|tun|gemacht|gefunden|step|schritt))*$/
/** Speaks of what stands on the screen: "no password" alone is another story. */
export const STANDS =
  /\b(?:find\w*|see|seh\w*|gibts?|kommt|kam|steht|stand|war|da|dort|there|theres|exist\w*|fehl(?:t|en)|missing|erschein\w*|appears?|shows?|zeigt|angezeigt|auswaehl\w*|choose|select|such\w*)\b/
/** "Wo ist das?": what was just said, and no word of it. */
const WHERE_THAT = /^(?:(?:und|and|aber|but|ok|ja|yes|na|hm|also) )*(?:wo|where|wheres)\b/
/** "Where are my mails?" asks for no step. */
const OF_MAILS = /\b(?:e ?)?mails?\b/
/** What a program shows, and does not let one touch. */
export const GREYED =
  /\b(?:ausgegraut\w*|grau|greyed|grayed|grey|gray|inaktiv\w*|inactive|disabled|nicht (?:anklickbar|auswaehlbar|aenderbar|bearbeitbar|anwaehlbar))\b|\b(?:cant|cannot) (?:click|edit|change|select|tick) (?:it|that|this|them)\b/
const FIRST =
  /\b(?:wie|was|womit|wo|how|what|where)\b.*\b(?:erste[ns]?|zuerst|anfang\w*|beginn\w*|fang\w*|first|begin|start)\b|\b(?:von (?:vorne?|anfang an)|from the (?:start|beginning|top))\b|^(?:also )?(?:zuerst|first|als erstes|das erste)$/

/** "Schritt 4", "the second step", "and then?": `isPlain` where only a talk about steps says so. */
export function stepIn(said: string): { step: WantedStep; isPlain: boolean } | undefined {
  if (said.length > 110) return undefined
  const place = OTHER_PLACE.exec(said)?.[1]
  if (place) return { step: /^(?:letz|last|final)/.test(place) ? 'last' : 'next', isPlain: true }
  const [, word, digit] = NUMBER.exec(said) ?? []
  const [, ordinal, counted] = ORDINAL.exec(said) ?? []
  const number = numberOf(digit ?? word) ?? numberOf(ordinal ?? counted)
  if (number !== undefined) {
    const isDone = DONE.test(said) && !new RegExp(`\\b${NOT}\\b`).test(said)
    return { step: isDone ? number + 1 : number, isPlain: true }
  }
  if (said.length > 60) return undefined
  if (isNext(said)) return { step: 'next', isPlain: false }
  return FIRST.test(said) ? { step: 'first', isPlain: false } : undefined
}

/** "Weiter", "und danach?", "done": what follows the step that was told. */
export function isNext(said: string): boolean {
  return said.length <= 60 && NEXT.test(said)
}

/** "Wo denn?", "that's not there", and no word of what; undefined for what names a thing. */
export function askingWithoutWord(said: string): 'where' | 'missing' | undefined {
  if (OF_MAILS.test(said)) return undefined
  if (WHERE_THAT.test(said)) return 'where'
  return askingIn(said, false) === 'missing' && STANDS.test(said) ? 'missing' : undefined
}

function numberOf(word: string | undefined): number | undefined {
  const index = word === undefined ? -1 : NUMBERS.findIndex((pattern) => pattern.test(word))
  if (index >= 0) return index + 1
  return word !== undefined && /^[1-9]\d$/.test(word) ? Number(word) : undefined
}
