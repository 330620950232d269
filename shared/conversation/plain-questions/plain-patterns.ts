import { CONFIRM_PATTERNS } from './plain-confirm-patterns.ts'
import { DEVICE_PATTERNS } from './plain-device-patterns.ts'
import { ENCRYPTION_CONFIRM_PATTERNS } from './plain-encryption-confirm-patterns.ts'
import { ENCRYPTION_PATTERNS } from './plain-encryption-patterns.ts'
import { KEEP_PATTERNS, OLD_PATTERNS } from './plain-keep-patterns.ts'
import { PASSWORD_CONFIRM_PATTERNS } from './plain-password-confirm-patterns.ts'
import {
  DETAILS,
  NAME,
  NEED,
  PASSWORD,
  PASSWORD_PATTERNS,
  type Pattern,
} from './plain-password-patterns.ts'
import { REMOVE_PATTERNS } from './plain-remove-patterns.ts'
import { SECRET_PATTERNS } from './plain-secret-patterns.ts'
import { SIGN_IN_PATTERNS } from './plain-sign-in-patterns.ts'
import { SUPPORT_PATTERNS } from './plain-support-patterns.ts'
import { SYMPTOM_PATTERNS } from './plain-symptom-patterns.ts'

/** Who wants to change a name asks where, not whether. */
const CORRECTS = /\b(?:wo|where|how|wie|aender\w*|korrigier\w*|correct|change)\b|\bport\b|\bssl\b/
/** Nobody signs in to the workspace with these. */
const SHARED = /passwor|kennwort|info@|shared|sammelpost|funktionspost/
const CASE =
  /capitali[sz]ation|capitals?\b|(?:upper|lower|letter).?case|case.?sensitiv|(?:does|the) case\b|gross-? ?\/? ?(?:und )?-?klein\w*/
/** What plain questions look like; the first one that fits counts. */
export const PATTERNS: readonly Pattern[] = [
  ...SYMPTOM_PATTERNS,
  ...SECRET_PATTERNS,
  ...PASSWORD_CONFIRM_PATTERNS,
  ...ENCRYPTION_CONFIRM_PATTERNS,
  ...CONFIRM_PATTERNS,
  ...SIGN_IN_PATTERNS,
  ...DEVICE_PATTERNS,
  ...KEEP_PATTERNS,
  ...PASSWORD_PATTERNS,
  {
    id: 'case-free',
    has: [CASE, /\begal\b|does ?n.?t matter|not matter|insensitiv|unwichtig/],
    lacks: CORRECTS,
  },
  {
    id: 'case-free',
    has: [
      /\b(?:darf|kann|can|may)\b/,
      /grossbuchstab|gross ?(?:geschrieb|schreib)|capital|upper.?case/,
    ],
    lacks: CORRECTS,
  },
  {
    id: 'case-matters',
    has: [CASE, /matter|wichtig|sensitiv|rolle|important|beacht/],
    lacks: CORRECTS,
  },
  {
    id: 'case-matters',
    has: [NAME, /klein ?(?:geschrieb|schreib|buchstab)|lower.?case/],
    lacks: CORRECTS,
  },
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
    lacks: /passwor|kennwort|server|port\b|ssl|tls|verschluess|encrypt|\bcode\b/,
  },
  { id: 'needs-at', has: [NAME, /@|\bat.?zeichen|\bat sign|klammeraffe/], lacks: SHARED },
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
  {
    id: 'needs-at',
    has: [/e-?mail|adress|\bxmail\b/, /\b(?:as|als)\b.{0,24}(?:user ?-?name|benutzername|\blogin)/],
    lacks: PASSWORD,
  },
  { id: 'needs-at', has: [/\bxmail\b.*\b(?:or|oder)\b (?:nur |just |only )?[\w-]+\.[\w-]+/] },
  ...ENCRYPTION_PATTERNS,
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
    lacks: /port\b|server|erwischt|eingerichtet|\bhabe?\b|unterschied|differ/,
  },
  {
    id: 'smtp-needed',
    has: [
      /\bsmtp/,
      NEED,
      /\b(?:imap|pop3?|auch|too|also|ueberhaupt|at all|zum empfangen|for receiving)\b/,
    ],
    lacks:
      /\b(?:oder|or|name|eigenes)\b|entscheid|choose|adress|address|aender|change|stell|\bset\b|passw|kennwort|port\b|server|ssl|tls|benutz|user|authent|anmeld/,
  },
  ...SUPPORT_PATTERNS,
  ...REMOVE_PATTERNS,
  {
    id: 'old-server',
    after: ['client-update', 'check-settings', 'client-setup', 'server-data'],
    has: [
      /\b(?:steht|drin|drinnen|eingetragen|stehen|shows?|says?|there|listed|still|see|seh\w*|hab\w*|have|has)\b.{0,24}\b(?:noch|still|immer noch)\b.{0,16}\b(?:der|die|das|the|my|mein\w*)\b.{0,12}\b(?:alte\w*|old|vorige\w*|previous|bisherige\w*)\b|\b(?:noch|still)\b.{0,12}\b(?:alte[rn]?|old|previous) (?:server|provider|anbieter|one|entry|eintrag|von|from)\b/,
    ],
    lacks: /passwor|kennwor|\bmails?\b|nachricht|messages?|\boutlook\b|\bhandy\b/,
  },
  {
    id: 'old-server',
    after: ['client-update', 'check-settings', 'client-setup', 'server-data'],
    has: [
      /\b(?:ueberschreib\w*|overwrite|ersetzen|replace|delete|loesch\w*|entfern\w*|remove)\b.{0,24}\b(?:oder|or)\b.{0,24}\b(?:ueberschreib\w*|overwrite|ersetzen|replace|delete|loesch\w*|entfern\w*|remove|neu\w*|new|aendern|change|add)\b/,
    ],
    lacks: /passwor|kennwor|konto|account|\bmails?\b|nachricht|messages?/,
  },
  ...OLD_PATTERNS,
]
