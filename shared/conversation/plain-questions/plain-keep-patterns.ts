import type { Topic } from '../../answers/answer.ts'
import type { Pattern } from './plain-password-patterns.ts'

const LOSE =
  /\b(?:verlier\w*|verlor\w*|verschwind\w*|futsch|lose|losing|lost|disappear\w*|vanish\w*)\b|\b(?:sind|waeren|ist|waere|werden|are|is|be|get|gets) (?:\w+ ){0,5}(?:weg|geloescht|gone|deleted)\b/
const MAILS =
  /\b(?:e-?)?mails?\b|nachricht|\bmessages?\b|\balles\b|\beverything\b|\b(?:ich|dabei|dann) (?:da )?(?:et)?was\b|\banything\b|\bsomething\b|posteingang|\binbox\b/
/** Of what might be, not of what has happened. */
const WOULD =
  /\bdann\b|\bda\b|\bwenn\b|\bif\b|\bwhen\b|\bthen\b|\bwill\b|\bwould\b|\bwerden\b|\bdo i\b|\bverlier\w* (?:ich|wir)\b|loesch|\bdelet|\bremov|\bneu\b|re-?creat|umstell|wechsel|\bswitch/
const NOT_MAIL =
  /passwor|kennwort|zugangsdat|serverdat|\b(?:handy|phone|laptop|iphone|pc)\b.{0,12}(?:verlor|lost|gestohlen|stolen)|\blost my\b|kalender|calendar|kontakt|contact|signatur|password|connection|verbindung|\bport\b|\bbot\b|\bchat\b|papierkorb|\btrash\b|\bspam\b|\bordner\b|\bfolder\b|\bhours\b|stunden|verify|\blimit\b|quota|speicher/

/** What speaks of an account in a program. */
const ACCOUNTS: readonly Topic[] = [
  'client-update',
  'client-setup',
  'protocol-choice',
  'pop-keep-copy',
  'check-settings',
  'login-fails',
  'receive-fails',
  'send-fails',
  'connection-fails',
  'password-set',
]
const OLD = '(?:alte[nrsm]?|bisherige[nrs]?|vorhandene[nrs]?|old|existing|previous)'
const ABOUT_OLD = new RegExp(
  `^(?:(?:und|and|aber|but|ok|was|what|wird|passiert|happens|geschieht|ist|is|about|aus|mit|to|with|wo|where|sind|are|kann|ich|can|i|soll|should|dann|then|now|jetzt) )*(?:(?:den|die|das|dem|der|meine[nrm]?|mein|the|my|all|alle|alles) )*${OLD} (?:e-?mails?|mails?|nachrichten|messages|konto|account|ordner|folders?|zugang|sachen|ones?|stuff|post)(?: (?:weg|gone|dann|then|loeschen|delete|entfernen|noch da|still there|jetzt|now))*\\W*$`,
)
const DELETE =
  /\b(?:konto|account|zugang|postfach)\b.{0,30}\b(?:loesch|entfern|neu (?:anleg|mach|einricht|erstell)|delete|remov|re-?creat|re-?add)|\b(?:loesch|entfern|delet|remov|re-?creat)\w*.{0,25}\b(?:konto|account|zugang)|^(?:ok |und |and |also |einfach |just )*(?:loeschen|delete|remove)\b.{0,12}\b(?:und|and)\b.{0,12}\b(?:neu|new|again|re-?\w+)|\b(?:loesch\w*|delete|remove)\b.{0,16}\b(?:pop3?|old one)\b/

const SWITCH =
  /wechsel|umstell|umsteig|umwandel|umaend|\bswitch|\bconvert|\bmigrat|\bmove\b|\bvon pop|\bfrom pop|\bstell\w*\b.{0,30}\bum\b|\bpop3? (?:zu|auf|to|nach) imap/
const TO_IMAP = /\bpop3?\b.*\bimap\b|\b(?:auf|zu|nach|to) imap\b/
const CHOOSES =
  /unterschied|differ|\boder\b|\bor\b|\bport|server|soll(?:te)? ich|should (?:i|we)|passwor|kennwort|\bssl|\bwarum\b|\bwhy\b|besser|better|sinnvoll|lohnt|worth|advis|reason|sensible|prefer|unterscheid|explain|erklaer|verlier|verlor|\blos[et]/

const PLACES =
  'gmail|gmx|web ?\\.?de|yahoo|hotmail|outlook ?\\.?com|t-?online|bluewin|xclient|google|alte[nrm]?|frueher\\w*|old|previous|former|anderen?|other'
const MOVE =
  'umzieh\\w*|umzug|uebernehm\\w*|uebertrag\\w*|rueber\\w*|hinueber\\w*|mitnehm\\w*|migrier\\w*|importier\\w*|import|transfer\\w*|migrate|move|moving|copy over|bring over'
const MOVES = new RegExp(
  `\\b(?:${MOVE})\\b.*\\b(?:from|von|vom|aus) (?:\\w+ )?(?:${PLACES})\\b|\\b(?:from|von|vom|aus) (?:\\w+ )?(?:${PLACES})\\b.*\\b(?:${MOVE})\\b`,
)

/** Before what is asked about accounts: whether mail would be lost comes first. */
export const KEEP_PATTERNS: readonly Pattern[] = [
  {
    // "What happens to my old mail (if I delete the account)?"
    id: 'keep-mail',
    has: [
      /\b(?:was (?:passiert|geschieht|wird)|wos passiert|what (?:happens|will happen|becomes))\b.{0,12}\b(?:mit|aus|to|of|with)\b.{0,20}\b(?:e-?)?(?:mails?|nachrichten|messages)\b/,
    ],
    lacks: new RegExp(`${NOT_MAIL.source}|spam|kuendig|leave the company|verlass|\\bpop`),
  },
  { id: 'keep-mail', has: [LOSE, MAILS, WOULD], lacks: NOT_MAIL },
  {
    id: 'keep-mail',
    has: [
      /\b(?:need to|have to|must|muss|should|soll\w*|darf|kann|can|may)\b.*\b(?:alte[nrsm]?|old)\b/,
      DELETE,
    ],
    lacks: /mitarbeiter|kolleg|colleague|employee|passwor/,
  },
  { id: 'moving-mail', has: [MOVES, /mail|nachricht|messages|postfach|mailbox/] },
  {
    id: 'moving-mail',
    after: ACCOUNTS,
    has: [new RegExp(`\\b(?:mails?|nachrichten|messages|alles|everything)\\b.*\\b(?:${MOVE})\\b`)],
  },
  { id: 'pop-to-imap', has: [TO_IMAP, SWITCH], lacks: CHOOSES },
  {
    id: 'pop-to-imap',
    after: ['pop-keep-copy', 'protocol-choice'],
    has: [
      /^(?:und |and |ok |aber )*(?:can|could|how|kann|koennen|wie)\b.*\b(?:switch|convert|wechs\w*|umsteig\w*|umwandel\w*)/,
    ],
    lacks: /passwor|kennwort|\bport\b|language|sprache/,
  },
]

/** After what is asked about a program's account. */
export const OLD_PATTERNS: readonly Pattern[] = [
  { id: 'keep-mail', after: ACCOUNTS, has: [ABOUT_OLD] },
  { id: 'keep-mail', after: ACCOUNTS, has: [DELETE], lacks: /souvera|workspace|passwor/ },
]
