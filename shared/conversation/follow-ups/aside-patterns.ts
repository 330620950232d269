import { toWords } from '../../understanding/index.ts'
import { contradicts } from './speaker.ts'

/** What a few words ask about the answer itself; texts are folded and without punctuation. */
export type Aside =
  | 'why'
  | 'source'
  | 'sure'
  | 'authority'
  | 'brief'
  | 'values'
  | 'which'
  | 'yes-or-no'

const LEAD =
  '(?:(?:aber|but|und|and|na|ok|okay|ja|yes|no|nein|oh|hm|hmm|hae|also|so|well|nochmal|noch mal|again|bitte|please|sorry|then|dann|jetzt|now|one more|one more thing|noch eine frage|noch was) )*'
const PATTERNS: readonly (readonly [Aside, RegExp])[] = [
  [
    'why',
    new RegExp(
      `^${LEAD}(?:warum|wieso|weshalb|why|how come)(?: (?:denn|eigentlich|das|die|es|not|nicht|nur|only|ist|is|that|this|it|so|geht|sein|muss|must|be|then|though|darf|kann|ich|can|cannot|t|i|we|wir|man|do|does|need|needs|have|has|to|brauch\\w*|muessen|soll|write|schreiben|always|immer|starttls|tls|ssl|imap|small|little|letters|kleine?|buchstaben|lower|case|kleinbuchstaben))*$`,
    ),
  ],
  [
    'source',
    new RegExp(
      `^${LEAD}(?:(?:wer|who) (?:sagt|says?|behauptet|claims)(?: (?:das|denn|so|that|it|this))*|says who|sagt wer|(?:wer|who) (?:hat|has|is|ist|s)(?: (?:denn|jetzt|nun|now|then|da))* (?:recht|right)(?: (?:jetzt|now|then))?|woher (?:weisst|wissen|wollen|willst) (?:du|sie)\\b.{0,50}|how (?:do|can|would) you know\\b.{0,50}|(?:wo|where) (?:steht|does it say|is|stand)(?: (?:das|denn|so|that|it|geschrieben|written))+|(?:(?:deine|ihre|your|die|the) )?(?:quelle|source)|what(?: i)?s your source)$`,
    ),
  ],
  [
    'brief',
    new RegExp(
      `^${LEAD}(?:(?:kannst|koennen|koenntest|can|could) (?:du|sie|you) )?(?:(?:das|es|it|that|mir|me|say|sag|sags|sagen sie|mach|make|geht|gehts|just|nur|viel|was|is|ist|a bit|etwas|bissl) )*(?:kuerzer|shorter|kurz|kurzfassung|in short|short version|briefly|kurz und knapp|knapper|tl ?dr|summary|zusammengefasst|zu viel text|zu lang|viel zu lang|too much text|too long|way too long|einfacher|simpler|in einfach|in simple words|more simply|zu viel|too much)(?: (?:bitte|please|sagen|erklaeren|say|explain|it|that|das|es|machen|fassen|for me|fuer mich|auch|noch|to read|zum lesen|geht|gehts|ausdruecken))*$`,
    ),
  ],
  [
    'values',
    new RegExp(
      `^${LEAD}(?:ich (?:will|brauche|moechte) |i (?:need|want) |gib mir |give me )?(?:nur|just|only|bloss)(?: (?:die|the|mir|me|show))* (?:werte|values|zahlen|numbers|daten|data|details|angaben)(?: (?:bitte|please|ohne text|no text))*$`,
    ),
  ],
  [
    'yes-or-no',
    new RegExp(
      `^${LEAD}(?:is it |ist es |heisst das )?(?:ja oder nein|yes or no|yes or a no|ja oder nicht)(?: (?:bitte|please|jetzt|now|denn))*$`,
    ),
  ],
  [
    'which',
    new RegExp(
      `^${LEAD}(?:which|welche[rsn]?)(?: (?:one|ones|of|the|them|those|these|two|three|davon|von|den|dreien|zweien|beiden|denn|jetzt|now|then|do|i|need|take|use|choose|should|brauch|brauche|nehme|soll|ich|nehmen|muss|is|it|best|better|ist|besser|es|das|beste))*$`,
    ),
  ],
  [
    'which',
    new RegExp(
      `^${LEAD}(?:was|what)(?: (?:soll|sollte|muss|should|do|shall|ich|i|man|we|wir|jetzt|now|denn|then|da|am|besten|best))+ (?:nehmen|nehme|nimm|waehlen|take|use|choose|pick)(?: (?:jetzt|now|denn|then|da|am besten|best))*$`,
    ),
  ],
]

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Doubt, whether it stands alone or in a whole question. */
const DOUBT = words(
  'wirklich echt tatsaechlich ehrlich ernsthaft ernst sicher sicha sure certain really truly seriously honestly true wahr positive garantiert guaranteed verlassen rely trust hundertprozentig definitely definitiv absolutely bestimmt 100',
)
/** The same of what was told of settings, unless it is their verdict that is asked for. */
const RIGHT = words('stimmt stimmen richtig correct right korrekt')
const BESIDE_DOUBT = words(
  `ist is are bist sind das des dies that this the it es so auch ganz aber but und and na ja yes oh hm hmm ok okay du sie you sich dir ihnen da dann then about
  think glauben glaubst meinen meinst do does can kann man darauf damit on mich i ich mir me prozent percent im for real s say said sagen jetzt now doch
  noch einmal nochmal again mal wissen weisst know 't t habe hab have gesagt wrong not nicht kein keine fehler mistake noway way no kidding stimmts wahr oder
  or fuer mit mein meine my unser unsere our hier here bei souvera in diesem fall case der die angabe antwort answer port wert value`,
)

const MAY_DOUBT = new RegExp(`\\b(?:${[...DOUBT, ...RIGHT].join('|')})\\b`)

/** "Are you sure?", "stimmt das wirklich?", "really?" */
function isDoubt(folded: string): boolean {
  if (!MAY_DOUBT.test(folded)) return false
  const said = toWords(folded)
  if (said.length > 9) return false
  const asks =
    folded.includes('?') ||
    /^(?:(?:und|and|aber|but|na) )*(?:ist|is|stimmt|are|bist|sind|really|wirklich|ernsthaft)\b/.test(
      folded,
    )
  const has = (group: ReadonlySet<string>) => said.some((word) => group.has(word))
  if (!asks || !(has(DOUBT) || has(RIGHT))) return false
  return said.every((word) => DOUBT.has(word) || RIGHT.has(word) || BESIDE_DOUBT.has(word))
}

/** What is asked about the answer before, if that is all that is asked. */
export function findAside(folded: string): Aside | undefined {
  if (folded.length > 80) return undefined
  if (isDoubt(folded)) return 'sure'
  const said = folded
    .replace(/["'’?!.,;:()]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const found = PATTERNS.find(([, pattern]) => pattern.test(said))?.[0]
  return found ?? (contradicts(said) ? 'authority' : undefined)
}
