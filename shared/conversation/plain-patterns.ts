import {
  DETAILS,
  NAME,
  NEED,
  PASSWORD,
  PASSWORD_PATTERNS,
  type Pattern,
} from './plain-password-patterns.ts'

const TLS = /(?<!\/)\btls\b/
const CASE =
  /capitali[sz]ation|capitals?\b|(?:upper|lower|letter).?case|case.?sensitiv|(?:does|the) case\b|gross-? ?\/? ?(?:und )?-?klein\w*/
/** What plain questions look like; the first one that fits counts. */
export const PATTERNS: readonly Pattern[] = [
  ...PASSWORD_PATTERNS,
  {
    id: 'case-free',
    has: [CASE, /\begal\b|does ?n.?t matter|not matter|insensitiv|unwichtig/],
  },
  {
    id: 'case-free',
    has: [
      /\b(?:darf|kann|can|may)\b/,
      /grossbuchstab|gross ?(?:geschrieb|schreib)|capital|upper.?case/,
    ],
  },
  { id: 'case-matters', has: [CASE, /matter|wichtig|sensitiv|rolle|important|beacht/] },
  { id: 'case-matters', has: [NAME, /klein ?(?:geschrieb|schreib|buchstab)|lower.?case/] },
  {
    id: 'own-name',
    has: [
      /\bxmail\b/,
      /was (?:trag|muss|soll|gehoert|schreib)|what (?:do|should|must|to)|(?:welche[nr]?|which|what) (?:benutzername|login|user ?name)/,
    ],
    lacks: /passwor|kennwort|server|port\b/,
  },
  {
    id: 'no-name-field',
    has: [/\b(?:kein\w*|no)\b.{0,20}\b(?:feld|field|eingabefeld)\b/],
    lacks: /passwor|kennwort|server|port\b|ssl|tls|verschluess|encrypt/,
  },
  { id: 'needs-at', has: [NAME, /@|\bat.?zeichen|\bat sign|klammeraffe/] },
  {
    id: 'needs-at',
    has: [
      NAME,
      /\b(?:or|oder|same|gleich|dasselbe)\b.*(?:e-?mail|adress)|(?:e-?mail|adress).*\b(?:or|oder)\b/,
    ],
    lacks: PASSWORD,
  },
  {
    id: 'needs-at',
    has: [
      /(?:benutzername|user ?name) (?:immer |always |auch |also )?(?:die |meine |my |the )?(?:volle |ganze |full |whole )?(?:e-?mail|adress)/,
    ],
  },
  { id: 'needs-at', has: [/\bxmail\b.*\b(?:or|oder)\b (?:nur |just |only )?[\w-]+\.[\w-]+/] },
  {
    id: 'what-is-starttls',
    has: [
      /starttls/,
      /unterschied|difference|bedeutet|\bmeans?\b|was ist|what is|what.?s\b|heisst/,
    ],
  },
  { id: 'what-is-starttls', has: [/^(?:und |and )?starttls ?\??$/] },
  {
    id: 'ssl-is-tls',
    has: [/\bssl\b/, /\btls\b/, /\bgleiche?\b|selbe|\bsame\b|unterschied|differ|identi/],
  },
  {
    id: 'tls-ok',
    has: [
      TLS,
      /\b(?:ok|okay|richtig|right|fine|geht|passt|correct|nehmen|use|erlaubt|allowed|moeglich|possible)\b/,
    ],
    lacks: /\bssl\b|starttls/,
  },
  {
    id: 'both-incoming',
    has: [
      /\bimap/,
      /\bpop/,
      /gleichzeitig|same time|beides?\b|\bboth\b|together|zusammen|parallel|simultan/,
      /\b(?:can|could|may|kann|koennen|darf|geht|soll|should|moeglich|possible)\b/,
    ],
    lacks: DETAILS,
  },
  {
    id: 'wants-pop3',
    has: [/\b(?:kein\w*|nicht|no|don.?t want|not|statt|instead of|rather than) imap/, /\bpop/],
    lacks: DETAILS,
  },
  {
    id: 'smtp-needed',
    has: [
      /\bsmtp/,
      NEED,
      /\b(?:imap|pop3?|auch|too|also|ueberhaupt|at all|zum empfangen|for receiving)\b/,
    ],
    lacks:
      /aender|change|stell|\bset\b|passw|kennwort|port\b|server|ssl|tls|benutz|user|authent|anmeld/,
  },
  {
    id: 'port-blocked',
    has: [
      /\bport\b|\bxport\b/,
      /gesperrt|blockier\w*|\bblock(?:s|ed|ing)?\b|geblockt|\bzu ist\b|\bclosed\b/,
    ],
  },
  {
    id: 'server-down',
    has: [
      /server|souvera/,
      /\b(?:down|offline|kaputt|ausgefallen|gestoert|broken|outage|stoerung|ausfall|tot)\b/,
    ],
  },
  {
    id: 'support-phone',
    has: [/telefon-?nummer|phone number|\bhotline\b/],
    lacks: /falsch|wrong|signatur/,
  },
  {
    id: 'support-hours',
    has: [
      /oeffnungszeit|opening hours|office hours|wann (?:habt ihr|haben sie) (?:auf|offen|geoeffnet)|when are you open/,
    ],
  },
  {
    id: 'scolding',
    has: [
      /\b(?:du|you|your|bot|chatbot|sie sind|assistent)\b/,
      /\b(?:stupid|useless|idiot\w*|dumb|dumm\w*|bloed\w*|nutzlos\w*|unnuetz\w*|scheiss\w*|shit\w*|crap|trottel)\b/,
    ],
    lacks: /xclient|outlook|server/,
  },
  { id: 'scolding', has: [/\bdanke fuer (?:gar )?nichts\b|\bthanks for nothing\b/] },
  {
    id: 'remove-account',
    has: [
      /(?:remove|delete) (?:my |the |an |this |old |mail |e-?mail )*account|(?:konto|account)\b.{0,30}(?:loesch|entfern)|(?:loesch|entfern)\w* .{0,12}(?:konto|account)/,
    ],
  },
]
