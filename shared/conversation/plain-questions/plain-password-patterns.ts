import type { Topic } from '../../answers/answer.ts'
import type { PlainId } from '../../answers/asked.ts'

export type Pattern = {
  id: PlainId
  /** All of them stand in the folded text. */
  has: readonly RegExp[]
  lacks?: RegExp
  /** Nothing but these words stands beside what the first of them finds. */
  beside?: ReadonlySet<string>
  /** Meant only after one of these topics. */
  after?: readonly Topic[]
  /** Meant only right behind one of these answers. */
  behind?: readonly PlainId[]
  /** Asked of a device or software that sends by itself. */
  isDevice?: true
  /** Meant only after the warning that a password was seen. */
  isWarned?: true
  /** Told as often as asked. */
  isTold?: true
  /** What sounds like a problem in it is none. */
  isNoProblem?: true
}

export const PASSWORD = /passwor[dt]|kennwort|\bpwd?\b/
export const NAME = /benutzer|nutzername|user ?-?name|\blogin|anmeldename/
export const NEED =
  /\b(?:muss|must|have to|needs?|needed|brauch\w*|soll\w*|should|notwendig|noetig|necessary)\b/
export const DETAILS =
  /port\b|server|host|ssl|tls|verschluessel|encrypt|benutzer|user ?name|adress|address|unterschied|differ/

/** What plain questions about the password look like; the first one that fits counts. */
export const PASSWORD_PATTERNS: readonly Pattern[] = [
  {
    // Told as often as asked: "it has special characters, could that be it?"
    id: 'password-characters',
    has: [
      PASSWORD,
      /sonderzeichen|umlaut\w*|special char|unusual char|\bsymbols?\b|punctuation|(?:generier\w*|generated?|vorgeschlagen\w*|suggested)(?: (?:lassen|password|passwort|it|es))*\b/,
      /\bkann (?:das|es|des) (?:sein|daran|dran|der grund)|\b(?:liegt|liegts|lieg|lags?) (?:es |das )?(?:vielleicht )?(?:daran|dran)|\bschuld\b|\b(?:could|might|may|can) (?:that|it|this) (?:be|cause)|\b(?:the|a) (?:problem|reason|cause)\b|\bproblem\b|\bstoer\w*/,
    ],
  },
  {
    id: 'password-rules',
    after: ['password-set', 'password-forgotten'],
    has: [
      /^(?:(?:und|and|so|also|ok|okay|aber|but) )*(?:wie (?:lang|sicher|kompliziert)|how (?:long|strong|complex)|welche (?:zeichen|regeln|laenge)|which (?:characters|rules)|what (?:rules|length)|gibt es (?:regeln|vorgaben)|are there (?:any )?rules)\b(?: (?:muss|soll|sollte|darf|must|should|does|may|can|has|es|das|it|that|sein|be|have|to|need|denn|dann|mindestens|at|least|dafuer|for|gelten|apply|erlaubt|sind|are|allowed|haben))*\W*$/,
    ],
  },
  {
    id: 'password-case',
    has: [
      PASSWORD,
      /case.?sensitiv|capital|upper.?case|gross-? ?\/? ?(?:und )?-?klein|grossbuchst|gross (?:geschrieb|schreib)|klein (?:geschrieb|schreib)|kleinbuchst|lower.?case/,
    ],
    lacks: /benutzer|nutzername|user ?-?name|\blogin|anmeldename/,
  },
  {
    id: 'password-rules',
    has: [
      PASSWORD,
      /wie lang\b|(?:zu|too|how) long\b|zu lang\b|laenge|length|sonderzeichen|special char|regelmaessig|regularly|every \w+ (?:days|months)|wie oft|how often|laeuft .*\bab\b|expire/,
    ],
    lacks:
      /windows|wlan|klick|click|betrug|phish|angeblich|dauer|\btakes?\b|until|\bbis\b|\bwo\b|where/,
  },
  {
    id: 'old-password',
    has: [
      PASSWORD,
      /bisher|as before|wie vorher|stay the same|gleich bleiben|\b(?:altes|alte|old) passw/,
      /\b(?:darf|kann|can|may|geht)\b/,
    ],
    lacks:
      /\bnicht\b|\bnot\b|\bwo\b|where|\bwie\b (?!bisher|vorher)|\bhow\b|loesch|delete|\bweg\b|\bread\b|lesen|noch nie/,
  },
  {
    id: 'same-password',
    has: [PASSWORD, /\b(?:gleiche?[ns]?|dasselbe|dieselbe|selbe|identisch|same|identical)\b/],
    lacks:
      /benutzer|nutzername|user|\blogin|anmeldename|warum|wieso|\bwhy\b|how come|speicher|\bsaved?\b|denied|verweiger|retrieve|ticked|\bapps\b|\bnicht\b|\bnot\b|anderes|different|\bwo\b|where/,
  },
  {
    id: 'password-for-all',
    has: [
      PASSWORD,
      NEED,
      /\b(?:ander\w*|eigen\w*|different|separate|own|extra|zweites|second)\b/,
      /imap|pop|smtp|mail|versand|senden|sending|xclient|handy|phone/,
    ],
    lacks: /\bwo\b|where|warum|\bwhy\b|\badmin|\beach\b|\ball \w+ of\b|heirat/,
  },
  {
    id: 'password-for-all',
    has: [
      PASSWORD,
      /\b(?:(?:do|must|should) (?:i|we) (?:need|have|use|take)|(?:brauche?n?|muss|soll|benoetige) (?:ich|man|wir)) (?:(?:da|dafuer|dazu|hier|also|auch|noch|jetzt|now|a|an|ein) )*(?:ander|eigen|different|separate|extra|own|zweit|second)/,
    ],
    lacks: /\bwo\b|where|warum|\bwhy\b|\badmin|\beach\b|\ball \w+ of\b|heirat/,
  },
  {
    id: 'new-password',
    has: [
      PASSWORD,
      NEED,
      /\bneu\w*|\bnew\b/,
      /nehmen|waehlen|ausdenken|choose|take|pick|haben|have/,
    ],
    lacks: /\bwo\b|where|eintrag|enter/,
  },
  {
    id: 'password-everywhere',
    has: [
      NEED,
      /aender\w*|\bchange\b|update|eintrag\w*|enter/,
      /ueberall|everywhere|handy|phone|jedem geraet|allen geraeten|every device|all (?:my )?devices|\balle programme\b/,
    ],
    // "Where do I enter it?" is no question for a yes.
    lacks: new RegExp(`${DETAILS.source}|\\bwo\\b|\\bwhere\\b`),
  },
]
