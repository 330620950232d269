import type { Topic } from '../../answers/answer.ts'
import type { UnknownSubject } from '../../answers/unknown-subject.ts'

export type SubjectPattern = {
  subject: UnknownSubject | 'size'
  /** All of them stand in the folded text. */
  has: readonly RegExp[]
  lacks?: RegExp
  /** Nothing else can be meant, however sure the classifier is. */
  isClear?: true
  /** The classifier takes it for this one, which is about something else. */
  insteadOf?: Topic
}

const BOX =
  '(?:postfach|mailbox(?:es)?|mailkonto|inbox|posteingang|(?:e-?)?mail-?(?:konto|account|box))'
const SOMEONE =
  '(?:kolleg\\w*|chef\\w*|mitarbeiter\\w*|vorgaenger\\w*|colleague\\w*|co-?worker\\w*|boss\\w*|manager\\w*|predecessor\\w*|employee\\w*|somebody|someone|jemand\\w*|andere\\w*|other)'
const SERVERS = /\bx?port\b|\bxhost\b|\bssl\b|starttls|passwor|kennwor|benutzername|user ?-?name/
const AUTOCONFIG =
  'auto-?(?:discover\\w*|config(?:ur\\w*)?|konfig\\w*)|srv[- ](?:eintr\\w*|records?|entr\\w*)|dns[- ]srv'
const OTHER_MAIL =
  'gmx|web ?\\.?de|yahoo|t-?online|hotmail|bluewin|icloud|google ?mail|mail\\.google\\.com'

/** What support knows; the first one that fits is taken. */
export const SUPPORT_SUBJECTS: readonly SubjectPattern[] = [
  {
    subject: 'autoconfig',
    isClear: true,
    has: [
      new RegExp(`\\b(?:${AUTOCONFIG})\\b`),
      /\b(?:gibts?|habt|haben|is there|are there|do you (?:have|offer|support|publish)|unterstuetz\w*|bietet)\b|^(?:(?:and|und) )?(?:auto-?(?:discover|config)|dns[- ]srv|srv)(?: (?:eintra?e?g\w*|records?))?\W*$/,
    ],
    lacks: /von hand|by hand|manuell|manual entry|\boder alles\b|\bfehl|\bfail|\bfqdn\b/,
  },
  {
    subject: 'autoconfig',
    has: [
      new RegExp(
        `\\b(?:${AUTOCONFIG}|gruppenrichtlinie\\w*|group polic\\w*|gpos?|intune|mdm|mobileconfig|(?:apple|ios|konfigurations|configuration)[ -]?profile?s?|profile?s? (?:fuer|for) (?:das |den |die |the |my )?(?:apple|x?client|iphone|ipad|mac)|ausroll\\w*|roll\\w* .{0,20}(?:aus|out)|massen\\w*|bulk (?:set-?up|deploy\\w*))\\b`,
      ),
    ],
    lacks: /vpn|wlan|wifi|newsletter|telefon|telephon|warn|fehler|error|seit|since/,
  },
  {
    subject: 'tls-limit',
    has: [
      /\btls\b/,
      /\beinschraenk\w*|\bbeschraenk\w*|\bbegrenz\w*|\berzwing\w*|\bmindest\w*|\brestrict\w*|\blimit\w*|\benforce\w*|\bforce\b|\bversion\w*|\bcipher\w*/,
    ],
    lacks: /starttls|\bssl\b/,
  },
  {
    subject: 'delivery',
    isClear: true,
    has: [
      /\b(?:kannst|koennen|koenntest|koennten|can|could|are) (?:du|sie|ihr|you)\b.{0,24}\b(?:seh\w*|nachseh\w*|nachschau\w*|schau\w*|pruefen|feststell\w*|sagen|see|check|tell|find out|look|able)\b|\b(?:sehen sie|siehst du|do you see|seht ihr)\b/,
      /\b(?:ob|if|whether)\b.{0,40}\b(?:(?:e-?)?mails?|nachricht\w*|messages?)\b.{0,30}\b(?:angekommen|ankam|ankommt|raus|rausgegangen|rausging|zugestellt|gesendet|verschickt|weg|arrived?|delivered|sent|gone|went|received|left|got there|made it)\b/,
    ],
  },
  {
    subject: 'changed-address',
    has: [
      /\b(?:(?:e-?)?mail|adress\w*|address\w*|postfach|mailbox|konto|account|benutzername|login)\b|\b\w*mailadresse\w*/,
      /\b(?:ge)?heirat\w*|\bhochzeit\b|\bscheidung\w*|\bmarri\w*|\bdivorce\w*|\bnamensaender\w*|\bname change\w*|\bneue[nr]? (?:nach)?namen?\b|\bnew (?:sur|last )name\b/,
    ],
  },
  {
    subject: 'collecting',
    isClear: true,
    has: [
      new RegExp(
        `\\bsammeldienst\\w*|\\bmail ?collect(?:or|ion)\\b|\\b(?:souvera|firmen|work|company|business)\\w*\\b.{0,20}\\b(?:(?:e-?)?mails?|konto|account|postfach|mailbox)\\b.{0,20}\\b(?:bei|in|ueber|inside|within|through|via|with|at)\\b.{0,12}\\b(?:${OTHER_MAIL})\\b|\\b(?:gmail|xclient) (?:(?:on|in|im) (?:the |dem )?)?(?:web(?:site|seite|oberflaeche)?|browser|chrome|firefox)\\b|\\bmail\\.google\\.com\\b`,
      ),
    ],
    lacks: /umzieh|umzug|migrat|\bmove\b|transfer|uebertrag|import|\bsmtp/,
  },
  {
    // No account of its own, as a mailbox of a function may be.
    subject: 'shared-mailbox',
    isClear: true,
    has: [new RegExp(`\\b(?:shared|freigegeben\\w*|gemeinsam\\w*|geteilt\\w*|team)[ -]?${BOX}\\b`)],
    lacks: new RegExp(
      `${SERVERS.source}|\\bfehler|\\berror|\\bfail|\\bgeht nicht|\\bcan ?'?t (?:connect|send|receive|sign)`,
    ),
  },
  {
    subject: 'shared-mailbox',
    has: [
      new RegExp(
        `\\b(?:gruppen|funktions|sammel)[ -]?${BOX}\\b|\\b(?:zugriff|zugreifen|access|einsehen|mitlesen|lesen|read|open|oeffnen|into)\\b.{0,24}\\b${SOMEONE}\\b.{0,4} ${BOX}\\b|\\b${SOMEONE}\\b.{0,24}\\b${BOX}\\b.{0,12}\\b(?:zugreifen|zugriff|einsehen|mitlesen|lesen|oeffnen)|\\b${SOMEONE}\\b.{0,24}\\b(?:access|read|open|see) (?:\\w+ )?${BOX}\\b|\\b${BOX} (?:von |vom |of |der |des |meine[rs] |my )+${SOMEONE}\\b|\\binto (?:his|her|their) ${BOX}\\b`,
      ),
    ],
    lacks: SERVERS,
  },
  {
    subject: 'other-sender',
    has: [
      /\b(?:von|mit|unter|ueber|from|as|als|with)\b.{0,24}(?:\b(?:andere\w*|other|different|another|zweite\w*|second) (?:e-?mail-?)?(?:absender\w*|adress\w*|address\w*|sender\w*|e-?mail\w*)|xmail|\b\w+@|\balias\w*|\babsenderadresse|\bsender address)/,
      /\b(?:send\w*|sent|schick\w*|verschick\w*|versend\w*|schreib\w*|writ\w*|mailen)\b/,
    ],
    lacks: SERVERS,
  },
  {
    subject: 'other-sender',
    has: [
      /\babsender(?:adresse|name)?\b|\bsender(?: address| name)?\b|\bfrom[- ]address\b/,
      /\b(?:andere\w*|aender\w*|wechsel\w*|zweite\w*|welche\w*|erlaubt|darf|other|another|different|change|second|which|allowed|may)\b/,
    ],
    lacks: /xport|\bssl\b|spam|sperr|block|drucker|printer|scanner/,
  },
  {
    subject: 'size',
    has: [
      /\b(?:speicherplatz|quota|kontingent|postfachgroesse|mailbox size|disk space)\b|\b(?:wie ?viel|mehr|genug|how much|more|enough) (?:speicher|storage)\b|\d ?(?:gb|mb|gig|megabytes?|gigabytes?)\b|\b(?:wie ?viel|mehr|genug|how much|more|enough) (?:platz|space|room)\b|\b(?:postfach|mailbox|inbox) (?:ist |is )?(?:\w+ )?(?:voll|full)\b|\b(?:anh(?:a|ae)nge?|attachments?)\b.{0,20}\b(?:gross|groesse|size|big|large|maximal\w*)\b|\b(?:grosse|maximale|large|maximum)\b.{0,12}\b(?:anh(?:a|ae)nge?|attachments?|dateien|files)\b/,
    ],
    lacks:
      /gmail|icloud|\bpst\b|\bost\b|\bram\b|laptop|festplatte|\bdisk\b(?! space)|iphone|handy|onedrive/,
  },
  {
    subject: 'other-provider',
    has: [
      new RegExp(`\\b(?:${OTHER_MAIL}|gmail|xclient ?\\.com)\\b`),
      /\b(?:konto|account|postfach|mailbox|adresse|address|mails?)\b/,
    ],
    lacks:
      /umzieh|umzug|migrat|\bmove\b|transfer|uebertrag|import|xclient(?! ?\.com)|which|\bpick\b|choose|welche|waehl/,
  },
]
