import { LEAD } from './confirm-words.ts'
import { PASSWORD, type Pattern } from './plain-password-patterns.ts'

const BARE_TLS = /(?<![/-] ?)\btls\b(?! ?\/)/
const ON = '(?:true|yes|ja|on|an|ein|1|aktiv\\w*|enabled?|einschalten|anschalten|ankreuzen|anhaken)'

/** What people conclude about encryption and want confirmed: before all others, as few words tell it apart. */
export const ENCRYPTION_CONFIRM_PATTERNS: readonly Pattern[] = [
  {
    id: 'encryption-words',
    isTold: true,
    has: [
      /\bstart-?tls\b/,
      BARE_TLS,
      /\bssl\b/,
      /unterschied|\bdiffer|\bexplain|\berklaer|\bsame thing\b|\bbedeut|\bmeans?\b/,
    ],
  },
  {
    id: 'encryption-words',
    isTold: true,
    behind: ['encryption-words', 'what-is-starttls', 'ssl-is-tls'],
    has: [/\b(?:erklaer\w*|explain|welche\w*|which)\b/],
    lacks: new RegExp(`${PASSWORD.source}|start-?tls|\\bport\\b|server`),
  },
  {
    id: 'tls-switch',
    isTold: true,
    has: [
      BARE_TLS,
      /\btls\b[ :=,]*(?:ja|yes|an|on|true|ein) ?(?:oder|or|\/) ?(?:nein|no|aus|off|false)\b/,
    ],
    // A list of fields is no question about one of them.
    lacks: /start-?tls|\bssl\b|\bhost|server|\bport\b|benutz|\buser/,
  },
  {
    id: 'ssl-on',
    has: [
      new RegExp(
        `\\b(?:ssl|secure|smtps)(?:[._ ]enabled?)?["'” )]*(?:=>|=|:)? ?${ON}\\b|\\b(?:haken|haekchen|tick|check ?box|schalter|toggle)\\b.{0,20}\\bssl\\b|\\b(?:turn|switch) (?:on )?ssl(?: on)?\\b|\\bssl\\b.{0,12}\\b(?:einschalten|anschalten|aktivieren|ankreuzen|anhaken|ja oder nein|yes or no|an sein|ein sein|be on)\\b`,
      ),
    ],
    lacks:
      /\bssl ?\/ ?tls ?[,/]|start-?tls["' ]*(?:=>|=|:)? ?(?:true|on|an|ein|1)\b|\boff\b.*\bssl on\b/,
  },
  {
    id: 'ssl-off',
    isTold: true,
    isNoProblem: true,
    has: [
      /\b(?:ohne|without) ssl\b|\bssl\b["' ]*(?:=>|=|:)? ?(?:aus|off|false|0)\b|\bssl\b.{0,10}\b(?:ausschalten|abschalten|weglassen|deaktivieren)\b|\b(?:turn|switch) (?:off )?ssl(?: off)?\b|\bdisable ssl\b/,
      /\?|\b(?:soll\w*|should|darf|kann|can|may|must|muss|versuch\w*|try|einricht\w*|set ?up|weiter\w*|continue|fortfahren|ob|whether|asks?|fragt)\b/,
    ],
    lacks: /\bnur\b|\bonly\b|unterstuetz|support|option|\blist|geht nicht|passw|kennw|\bport\b/,
  },
  {
    id: 'as-safe',
    isTold: true,
    has: [
      /\bimap\b/,
      /\bpop3?\b/,
      /\b(?:sicher\w*|unsicher\w*|safer?|secure|safest|verschluesselt\w*|encrypted)\b/,
    ],
    lacks: /\bport\b|passw|kennw/,
  },
  {
    id: 'encrypted',
    has: [
      /\b(?:imap|pop3?|smtp|(?:e-?)?mails?|verbindung|connection|nachrichten|messages|xmail)\b/,
      /\b(?:verschluesselt\w*|encrypted|sicher|safe|secure)\b/,
      new RegExp(`^${LEAD}(?:is|are|ist|sind|werden|wird)\\b`),
    ],
    lacks:
      /passw|kennw|\bwie\b|\bhow\b|welche|which|\boder\b|\bor\b|unverschl|unencr|\bport\b|tls|phish|spam|virus|angekommen|geloescht|deleted|\bda\b|anhang|attach|zertifi|certif|warn|link|click|klick/,
  },
  {
    id: 'antivirus-off',
    isTold: true,
    isNoProblem: true,
    has: [
      /antivir|virenschutz|virenscanner|virus ?scan|\b(?:norton|eset|kaspersky|avast|avg|defender|bitdefender|mcafee)\b/,
      /\b(?:leave|leaving|lassen|lass|lasse|keep|bleib\w*|stays?|dauerhaft|for good|permanent\w*)\b/,
      /\b(?:off|aus|ausgeschaltet|abgeschaltet|deaktiviert|disabled)\b/,
    ],
  },
  {
    id: 'antivirus-safe',
    isNoProblem: true,
    has: [
      /antivir|virenschutz|virenscanner|virus ?scan|\b(?:norton|eset|kaspersky|avast|avg|defender|bitdefender|mcafee)\b/,
      /\b(?:off|disabl\w*|aus|\w*schalte\w*|deaktivier\w*)\b/,
      /\b(?:safe|sicher|gefaehrlich|dangerous|risk\w*|riskant|ok|okay|unsafe|schlimm)\b/,
    ],
  },
]
