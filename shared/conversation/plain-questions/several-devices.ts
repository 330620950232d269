import type { Asked, PlainId } from '../../answers/asked.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'

/**
 * "Can I use both iPhone and Outlook?", "geht das auf zwei Geräten gleichzeitig?": whether it goes together, and no
 * set-up of one of them. Behind the answer, several programs alone are enough.
 */
export function findTogether(
  text: string,
  clients: readonly ClientId[],
  asked: PlainId | undefined,
): Asked | undefined {
  if (!TOGETHER.test(text)) return undefined
  const areTwo = clients.length > 1 && CLIENTS.test(text)
  const areMany = areTwo || DEVICES.test(text)
  if (!areMany || OTHERWISE.test(text)) return undefined
  const isAsked = MAY.test(text) && (AT_ONCE.test(text) || !areTwo)
  if (!isAsked && !(asked === 'several-devices' && areTwo)) return undefined
  return { id: 'several-devices', ...(areTwo && { clients: clients.slice(0, 3) }) }
}

/** Without one of these nothing is together. */
const TOGETHER =
  /\b(?:zwei|zwoa|drei|mehrere\w*|beide\w*|verschiedene\w*|gleichzeitig|parallel|zusammen|alle\w*|und|two|three|both|several|multiple|different|same time|simultaneously|together|all|every|and|plus|2|3|as well as)\b|[+&]/
const AT_ONCE =
  /\b(?:gleichzeitig|parallel|zusammen|beide\w*|both|same time|at once|simultaneously|together|as well|nebeneinander|zugleich|auch|also)\b/
const MAY =
  /\b(?:kann|koennen|koennte|darf|geht|gehts|gehen|klappt|funktioniert|moeglich|can|could|may|am i able|is it possible|possible|does|do|will|works?|allowed|erlaubt)\b/

const DEVICE =
  '(?:handys?|natel|smartphones?|phones?|mobile|tablets?|laptops?|pcs?|computers?|macs?|rechner\\w*|notebooks?|desktops?|geraete?n?|devices?|xclient)'
const FILL = '(?:(?:am|an|auf|aufm|on|in|im|my|the|mein\\w*|dem|der|den|das|auch|also|ein\\w*|a) )*'
const DEVICES = new RegExp(
  `\\b(?:zwei|zwoa|drei|mehrere\\w*|beide\\w*|verschiedene\\w*|alle\\w*|two|three|both|several|multiple|different|all|every|2|3) (?:\\w+ )?(?:geraete?n?|devices?|handys?|phones?|computers?n?|rechner\\w*|pcs?|laptops?|programme?n?|mailprogramme?n?|programs?|apps?|clients?)\\b|\\b${DEVICE} (?:und|and|plus|\\+|&|as well as) ${FILL}${DEVICE}\\b`,
)
/** Two programs side by side; "Outlook on the iPhone" is one. */
const CLIENTS = new RegExp(
  `\\bxclient (?:und|and|plus|\\+|&|as well as|oder|or|,) ?${FILL}xclient\\b|\\b${DEVICE} (?:und|and|plus|\\+|&|as well as) ${FILL}${DEVICE}\\b`,
)
/** How, or what of it; what fails. */
const OTHERWISE =
  /\b(?:wie|how|wo|where|welche\w*|which|was|what|warum|why|einricht\w*|richte\w*|set ?up|setting up|unterschied\w*|difference|port\w*|server\w*|passwor\w*|kennwor\w*|user ?name|benutzer\w*|imap|pop3?|smtp|gilt|apply|applies|nicht|nix|net|ned|not|can t|cannot|fehler\w*|error\w*|loesch\w*|delete\w*|verschwind\w*|disappear\w*|oder|or|ssl|tls|only|nur|aender\w*|change)\b|n't\b/
