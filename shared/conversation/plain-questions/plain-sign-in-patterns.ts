import type { Asked, Method } from '../../answers/asked.ts'
import { NEED, type Pattern } from './plain-password-patterns.ts'

/** A list of ways to sign in, as programs and people call it. */
const LIST =
  /\bauth(?!enticat(?:e|ing|or))(?:ent|[ -]|method|typ|art|\b)\w*|\b(?:smtp|server)-?authenti[fc]\w*|\b(?:anmelde|login|log-in|sign-in|signin|logon)[ -]?(?:methode?n?|arte?n?|verfahren|types?|typ|mechanism\w*)\b|\blegitimation\w*/
const WHICH =
  /\b(?:welche\w*|which|what|was|wie|how|choose|pick|select|waehl\w*|auswaehl\w*|einstell\w*|oder|or)\b/
/** Whether there is to be any; what the word means; what has no part in it. */
const OTHERWISE =
  /\b(?:an|ein|ja|on|yes|enabled?) ?(?:oder|or|\/) ?(?:aus|nein|off|no|disabled?)\b|\b(?:needed|required|noetig|notwendig|erforderlich|brauch\w*|need)\b|faktor|factor|authenticator|\b(?:2fa|mfa|spf|dkim|dmarc)\b|\bstart ?tls\b|\bssl\b|\btls\b/

const NAMES: readonly (readonly [Method, string])[] = [
  ['oauth', 'x?oauth ?-?2?(?:\\.0)?'],
  [
    'encrypted',
    'encrypted passwords?|password-encrypted|verschluesselte[sn]? (?:passwor\\w+|kennwor\\w+)|(?:passwort|kennwort),? verschluesselt',
  ],
  ['kerberos', 'kerberos(?: ?/ ?gssapi)?|gssapi'],
  ['ntlm', 'ntlm(?:v2)?'],
  ['md5', '(?:cram|digest)[ -]?(?:md5|sha\\w*)|md5'],
  [
    'spa',
    'spa|secure password authentication(?: \\(spa\\))?|gesicherte kennwort-?authentifizierung(?: \\(spa\\))?',
  ],
]
const named = (words: string): RegExp => new RegExp(`\\b(?:${words})(?![\\w-])`)
const METHODS = NAMES.map(([method, words]) => [method, named(words)] as const)
const OTHER_METHOD = named(NAMES.map(([, words]) => words).join('|'))
const PLAIN = /passwor|kennwor|\bplain\b|\blogin\b|klartext|clear ?text/
const CHOICE = /\b(?:oder|or)\b|[,/|]/
/** Words beside the name of a way to sign in that ask nothing but whether it is right. */
const BESIDE_METHOD: ReadonlySet<string> = new Set(
  `und and aber but also so ok okay or oder dann then ist is was what about mit wie how soll sollte should isn t isnt kann can could darf may muss must
  ich i man we wir geht gehen goes does do work works nehme use take choose waehle stelle hab habe have it es das that da dort there here hier steht
  says said auf to on set bei for fuer the die der den ein eine a an using with why warum not nicht doch lieber better besser rather sicherer more
  secure safer eigentlich actually wenn if outlook xclient mein meine my method methode auth authentication authentifizierung
  authentifizierungsmethode anmeldemethode richtig right correct gut good fine nehmen verwenden benutzen nutzen einstellen waehlen auswaehlen
  eingestellt ausgewaehlt gewaehlt selected chosen too denn instead stattdessen moeglich possible unterstuetzt supported allowed erlaubt as als
  drin momentan gerade currently now jetzt bitte please yes ja no nein you sie unterstuetzen support heisst mean means bedeutet`.split(
    /\s+/,
  ),
)

/** What plain questions look like about how to sign in; the first one that fits counts. */
export const SIGN_IN_PATTERNS: readonly Pattern[] = [
  {
    id: 'google-login',
    has: [
      /\bgoogle(?:-?(?:anmeldung|login|konto|account|passwor[dt]))?\b/,
      /login|log-?in\b|sign-?in|sign(?:ing)? (?:me )?(?:in|on)|anmeld|\bkonto\b|account|passwor|kennwort/,
      /\b(?:asks?|asking|wants?|verlangt|fragt|will|moechte|fordert|leitet|redirects?|sends? me|opens?|goes|oeffnet|kommt|zeigt|shows?|landet?)\b/,
    ],
    lacks:
      /app-? ?passw|vergessen|forgot|\b(?:my|mein) google|\b(?:ich|i) (?:will|want)\b|workspace/,
  },
  {
    id: 'plain-password-safe',
    has: [
      /passwor|kennwor|\bplain\b|klartext|clear ?text/,
      /\bnormal\w*|\bplain\b|klartext|clear ?text|unverschluesselt|unencrypted/,
      /\bunsicher|insecure|\bunsafe|\bsafe\b|\bsecure\b|\bsicher\b|gefaehrlich|dangerous|\brisk|\brisiko|mitles\w*|abfangen|intercept|\bschlimm\b|bedenklich|\bbad\b|\bworr(?:y|ied)\w*|\bsorgen?\b|\bproblem\b/,
    ],
    lacks:
      /oauth|ntlm|kerberos|\bmd5|encrypted passw|verschluesselte[sn]? passw|\bxport\b|\bserver\b/,
  },
  {
    // "I only want to know whether the password is safe."
    id: 'plain-password-safe',
    has: [
      /\b(?:ob|if|whether|ist|is)\b.{0,16}\b(?:passwor[dt]|kennwort)\b.{0,24}\b(?:sicher|safe|secure)\b|\b(?:sicher|safe|secure)\b.{0,30}\b(?:passwor[dt]|kennwort)\b.{0,30}\b(?:uebertragen|uebertraegt|gesendet|geschickt|sent|transmitted)\b/,
    ],
    lacks:
      /oauth|ntlm|kerberos|\bmd5|\bxport\b|\bserver\b|lang genug|long enough|generier|gespeichert|stored|aufgeschrieben/,
  },
  {
    // "So is it safe, yes or no?", "it says normal password"
    id: 'plain-password-safe',
    behind: ['plain-password-safe'],
    has: [
      /\b(?:sicher|safe|secure|unsicher|insecure)\b|\bpasswor[dt],? ?\(?(?:normal|plain)|\bnormal(?:es)? passwor|\bnormal password|\bplain\b/,
    ],
    lacks: /oauth|ntlm|kerberos|\bmd5|\bxport\b|\b(?:bist|sind|are) (?:du|sie|you)\b/,
  },
  {
    id: 'app-password',
    has: [
      /\b(?:app|apps|application|anwendungs?)(?:[ -]?(?:specific|spezifische?\w*|eigene\w*))?[ -]?(?:passw|kennw)|(?:passw\w+|kennw\w+) (?:nur |just |only )?(?:fuer|for) (?:die |the |meine |my |diese |this |eine |an )?(?:mail-?|e-?mail-?)?apps?\b/,
    ],
    // What a program says is told of a problem.
    lacks: /faktor|factor|\b(?:2fa|mfa)\b|google|yahoo|icloud|apple id|"[^"]{16,}"/,
  },
  { id: 'auth-other', has: [OTHER_METHOD], beside: BESIDE_METHOD },
  { id: 'auth-method', has: [LIST, WHICH], lacks: OTHERWISE },
  { id: 'auth-method', has: [OTHER_METHOD, PLAIN, CHOICE], lacks: OTHERWISE },
  {
    id: 'pop-before-smtp',
    has: [
      /\b(?:before|bevor|ehe|vor|vorher|zuerst|erst|first|after|nach|ohne|without|prior)\b/,
      /\b(?:send\w*|versend\w*|verschick\w*|schick\w*|smtp|versand|rausschick\w*)\b/,
      /\b(?:pop3?|abruf\w*|abgeruf\w*|abhol\w*|empfang\w*|receiv\w*|fetch\w*|retriev\w*|check(?:ing)? (?:(?:my|the|for|new) )*(?:e-?)?mails?|get(?:ting)? (?:(?:my|the|new) )*(?:e-?)?mails?|posteingang\w*|incoming|download\w*)\b/,
      new RegExp(
        `${NEED.source}|\\b(?:kann|can|geht)\\b|\\bpop\\S* ?(?:before|vor|bevor) ?-?smtp|\\bsmtp ?-?(?:after|nach) ?-?pop|\\b(?:log ?on|log ?in|sign in|anmeld\\w*)\\b`,
      ),
    ],
    lacks: /\bport\b|\bssl\b|\bserverdaten|\bpasswor|\bkennwor/,
  },
]

/** The other way to sign in that a question names; nothing where it names several. */
export function methodIn(text: string): Pick<Asked, 'method'> {
  const found = METHODS.filter(([, words]) => words.test(text))
  const [first, second] = found
  return first && !second ? { method: first[0] } : {}
}

/** Somebody tells what there is to choose from. */
export function isListOfMethods(text: string): boolean {
  return METHODS.filter(([, words]) => words.test(text)).length > 1 && PLAIN.test(text)
}
