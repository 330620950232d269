import { DEVICE, PAPER } from '../devices/find-device.ts'
import { NAME, PASSWORD, type Pattern } from './plain-password-patterns.ts'

const ONLY = /\b(?:nur|only|bloss|lediglich|ausschliesslich|just|nothing but)\b/
const ONLY_STARTTLS = new RegExp(
  `${ONLY.source}.{0,25}\\bstart ?tls\\b|\\bstart ?tls\\b.{0,8}${ONLY.source}(?! (?:curious|neugierig))`,
)
/** Said of a program: it can, it offers. */
const CAN =
  /\b(?:kann|koennen|unterstuetz\w*|beherrsch\w*|kennt|erlaubt|bietet|gibt|geht|gehn|hat|haben|steht|can|does|do|supports?|knows|allows?|offers?|has|have|there is)\b/
/** Of oneself, or of this house: "kann ich nur 587 nehmen?", "do you only support STARTTLS?" */
const OURS =
  /\b(?:kann|darf|soll|muss|can|may|must|should|do) (?:ich|man|i|we|wir)\b|\b(?:unterstuetz\w*|koennen|habt|akzeptier\w*|nehm\w*|do|can|does) (?:ihr|you|souvera)\b|\b(?:ihr|you|souvera|euer|your) (?:server )?(?:unterstuetz\w*|support\w*|akzeptier\w*|accept\w*|nimmt|take\w*)\b/
const NO_SSL =
  /\b(?:kein|keinerlei|no)\b.{0,12}\bssl\b.{0,20}\b(?:moeglich|verfuegbar|vorhanden|auswahl|auswaehlbar|option|available|possible|offered|support\w*|auf|an|in)\b|\b(?:kann|beherrscht|unterstuetzt|hat|kennt|bietet|has|supports?)\b.{0,25}\b(?:kein|no)\b.{0,8}\bssl\b|\b(?:can ?'?t|cannot|can not|does ?n.?t|does not|do ?n.?t) (?:\w+ )?(?:do|support|have|offer|know|speak)\b.{0,8}\bssl\b|\bssl\b.{0,20}\b(?:not (?:supported|available|possible|offered)|nicht (?:unterstuetzt|moeglich|verfuegbar|vorhanden|auswaehlbar|angeboten))|\b(?:ohne|without) ssl ?(?:option|unterstuetzung|support)\b/
const NOT_THIS = /\bfehler|\berror|verbind|connect|zertifi|certif|\bwarum\b|\bwhy\b|\bzugelassen/

/** A number of the device's own; what mail servers say (4.., 5..) is none, unless a sign marks it as the device's. */
const OWN_NUMBER =
  /#\s?\d{2,4}\b|\b0x[0-9a-f]{2,8}\b|\bxcode\b|\b(?:fehler\w*|errors?|err|codes?|error-?code|meldung|message|nummer|number)\b[ :.#-]{1,3}(?:(?:nr|no|nummer|number|code|is|ist|lautet)[ :.]{1,2})?(?![45][0-5]\d\b)(?:[a-z]{1,3}-?)?\d[\w.-]{1,8}|\b(?:zeigt|meldet|sagt|says?|shows?|displays?|gives|reports?|kommt|steht|stuck)\b.{0,24} (?![45][0-5]\d\b)(?:[a-z]{1,3}-?)?\d{2,5}(?:-\d{1,4})?(?![\w:])|\b(?:fehler\w*|error|fehlgeschlagen|failed|failure)\b.{0,40} (?![45][0-5]\d\b)\d{3,5}\W*$/

const NO_CONNECTION =
  /\b(?:kein\w*|nicht|ned|net|nix|no|not|cannot|can ?'?t|unable)\b.{0,24}\b(?:verbindung\w*|verbinden|connect\w*)\b|\b(?:verbindung\w*|verbindet|connection|connect\w*)\b.{0,24}\b(?:fehl\w*|nicht|ned|net|nix|fail\w*|not|refused|error|abgebrochen|lost|geht nicht|timed? ?out)\b|\b(?:erreicht|findet|reach|find)\b.{0,16}\bserver\b.{0,12}\b(?:nicht|ned|not)\b/
const TEST_FAILED =
  /\btest(?:-? ?(?:e-?)?mail|nachricht| ?message| send|versand)\w*\b.{0,24}\b(?:fehl\w*|nicht|ned|net|nix|fail\w*|not|error|does ?n.?t|did ?n.?t)/
/** Its way to a computer, to paper, to a network of its own. */
const NOT_TO_SERVER =
  /\bwlan\b|wi-?fi|vir(?:en|us)|connect (?:the|my|our)|\busb\b|bluetooth|\bpc\b|laptop|treiber|driver|laufwerk|\bapp\b|iphone|handy|\bphone\b|windows|router|speedport|netzwerk|\bip\b|zertif|certif|passwor|kennwor/

/** What a device or a program can do, and what it asks for; its place is before the questions about encryption. */
export const DEVICE_PATTERNS: readonly Pattern[] = [
  {
    id: 'which-outlook',
    has: [
      /\bclassic\b|\bklassisch\w*/,
      /\bnew\b|\bneue?[sn]?\b|\bor xclient\b|\boder xclient\b/,
      /\b(?:tell|know|erkenn\w*|weiss|woran|unterscheid\w*|which|welche[sn]?|see|sehe|seh|find out|herausfind\w*)\b/,
    ],
    lacks: /switch|umstell|wechsel|better|besser|install|\bport\b|passw/,
  },
  { id: 'device-error', has: [DEVICE, OWN_NUMBER], lacks: PAPER },
  { id: 'device-error', isDevice: true, has: [OWN_NUMBER], lacks: PAPER },
  {
    // A printer that cannot connect may be about paper; whether it is about mail is said with the answer.
    id: 'device-connection',
    has: [DEVICE, NO_CONNECTION],
    lacks: new RegExp(`${PAPER.source}|${NOT_TO_SERVER.source}`),
  },
  { id: 'device-connection', isDevice: true, has: [NO_CONNECTION], lacks: NOT_TO_SERVER },
  { id: 'device-connection', isDevice: true, has: [TEST_FAILED] },
  {
    // "It has fields for host, port, auth method, TLS yes/no."
    id: 'device-fields',
    isDevice: true,
    has: [
      /\bhost\w*|\bserver\w*|\bsmtp\b/,
      /\bx?port\b/,
      /\bauth\w*|\banmeld\w*|\bbenutzer\w*|\buser\w*|\bpasswor\w*|\bkennwor\w*|\btls\b|\bssl\b|verschluess|encrypt/,
      /\bfeld\w*|\bfelder\b|\bfields?\b|\bboxes\b|\bja ?\/ ?nein\b|\byes ?\/ ?no\b|\b(?:was|what) (?:trag|gehoert|kommt|muss|soll|do i|goes|should)|\b(?:es|da) (?:gibt|will)|\basks for\b|\bverlangt\b/,
    ],
  },
  // "Is TLS 1.2 right for your server?": of ours, and not what another server wants.
  {
    id: 'tls-version',
    has: [
      /\btls ?v?1[.,][0-3]\b/,
      /\b(?:richtig|stimmt|passt|nehmen|korrekt|ok|okay|geht|right|correct|use|fine|work|works|choose|choosing)\b/,
    ],
    lacks:
      /starttls|\bssl ?v?[23]\b|deaktivier|disable|abschalt|\bfehler|\berror|\brequired\b|\bversus\b|poodle|covered|\bwhich\b|\bwelche/,
  },
  {
    id: 'tls-version',
    has: [/\btls ?v?1[.,][0-3]\b/],
    lacks:
      /starttls|\bssl ?v?[23]\b|deaktivier|disable|abschalt|\bfehler|\berror|\bserver\b|souvera|\brequired\b|\bversus\b|poodle|covered|\bwhich\b|\bwelche|\bihr\b/,
  },
  {
    id: 'only-starttls',
    has: [ONLY_STARTTLS],
    lacks: new RegExp(`${OURS.source}|\\bssl|\\bport\\b.*\\?|${NOT_THIS.source}`),
  },
  {
    id: 'only-starttls',
    has: [
      ONLY,
      CAN,
      /\bxport\b|unverschluesselt|unencrypted|\bplain\b|klartext|without encr|no encr|ohne verschl/,
    ],
    lacks: new RegExp(`${OURS.source}|\\bssl|${NOT_THIS.source}`),
  },
  {
    id: 'only-starttls',
    has: [NO_SSL],
    lacks: new RegExp(`${OURS.source}|\\bxport\\b|${NOT_THIS.source}`),
  },
  {
    id: 'device-authentication',
    isDevice: true,
    has: [
      /\b(?:ohne|without|no|keine?)\b.{0,12}\b(?:passwor[dt]|kennwort|anmeldung|login|log-?in|sign-?in|auth\w*)|\b(?:auth\w*|anmeldung|smtp-?auth)\b.{0,20}\b(?:ein|an|aus|on|off|ja|nein|yes|no|noetig|needed|required|brauch\w*)\b|^(?:(?:and|und|what about|how about|was ist mit|wie ist es mit|the|die|der|smtp) )*(?:smtp-?)?(?:auth|authentication|authentifizierung|anmeldung)\W*$/,
    ],
    lacks: /\bfehl|\bfail|falsch|wrong|abgelehnt|rejected|oauth/,
  },
  {
    id: 'device-login',
    isDevice: true,
    has: [
      new RegExp(`${PASSWORD.source}|${NAME.source}|\\buser\\b|\\bpin\\b|zugangsdaten|credentials`),
      /\b(?:welche[rsnm]?|which|what|oder|or|eigene\w*|own|separate|extra|vom|des|of the|haben|have)\b|^(?:\w+ )?(?:pin|user)\W*$/,
    ],
    lacks: /\bgleich\b|\bsame\b|absender|falsch|wrong|vergessen|forgot/,
  },
  {
    id: 'device-relay',
    isDevice: true,
    has: [/\b(?:smtp-?)?relay\w*\b|\bsmart-?host\w*\b/],
    lacks: /denied|verweigert|\b5[0-5]\d\b|xcode/,
  },
  {
    id: 'device-sender',
    isDevice: true,
    has: [
      /\babsender|\bsender\b|\b(?:von|from)-?adress|^(?:(?:and|und|the|which|what|welche) )*(?:von|from)(?: address| adresse)?\W*$|\bfrom\b.{0,12}\baddress|\badresse\b.*\bxmail\b|\bxmail\b.*\b(?:nehmen|verwenden|eintragen|use|take)\b/,
    ],
    lacks: /\bspam|sperr|block|abgelehnt|rejected/,
  },
]
