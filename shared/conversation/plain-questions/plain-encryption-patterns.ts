import type { Pattern } from './plain-password-patterns.ts'

const TLS = /(?<!\/)\btls\b/
/** "Isn't that the same thing?": of SSL/TLS and STARTTLS, where these were spoken of. */
const SAME =
  /\b(?:(?:das ?)?gleiche?|dasselbe|das selbe|selbe|same|identical|identisch|unterschied|difference|differ)\b/
const CLAIMS =
  /\?|\b(?:is|isnt|isn|ist|are|arent|aren|sind|sinds|thought|dachte?|meinte?|heisst|means?)\b|\b(?:that|it|das|what)'?s\b/
const BESIDE_SAME: ReadonlySet<string> = new Set(
  `ist is isn isnt 't t s are aren arent sind das dass die der den dem that thats it its the there these those they this es sie ein eine und and oder or
  aber but also so doch nicht not net ned ne nein no ja yes ok okay hm na wo where was what whats what's that's it's isn't aren't they're wie as to zu zwischen between beide beides beiden both
  thing things ding dinge halt eh eigentlich actually basically im in prinzip principle grunde really wirklich dann then da denn nur just only ganz exactly genau
  ich i dachte dacht thought always immer heisst means mean meinte the of von a an all alles starttls ssl tls ssl/tls tls/ssl one einfach simply`.split(
    /\s+/,
  ),
)

/** What plain questions look like about SSL/TLS and what it is not; the first one that fits counts. */
export const ENCRYPTION_PATTERNS: readonly Pattern[] = [
  {
    id: 'what-is-starttls',
    has: [
      /starttls/,
      /unterschied|difference|bedeutet|\bmeans?\b|was ist|what is|what.?s\b|heisst|\berklaer|\bexplain|\bvs\b|\bversus\b/,
    ],
  },
  { id: 'what-is-starttls', has: [/^(?:und |and )?starttls ?\??$/] },
  { id: 'starttls-differs', after: ['encryption'], has: [SAME, CLAIMS], beside: BESIDE_SAME },
  { id: 'starttls-differs', has: [SAME, /starttls/, CLAIMS], beside: BESIDE_SAME },
  {
    id: 'ssl-is-tls',
    has: [/\bssl\b/, /\btls\b/, /\bgleiche?\b|selbe|\bsame\b|unterschied|differ|identi/],
    lacks: /automat|starttls/,
  },
  {
    id: 'tls-ok',
    has: [
      TLS,
      /\b(?:ok|okay|richtig|right|fine|geht|passt|correct|nehmen|use|erlaubt|allowed|moeglich|possible)\b/,
    ],
    lacks: /\bssl\b|starttls|available|opportun|downgrade|start|explicit|\btls ?v?1[.,]\d/,
  },
]
