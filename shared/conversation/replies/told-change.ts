import { toWords } from '../../understanding/index.ts'
import { LIGHT } from '../follow-ups/light-words.ts'
import { ASKS, DID, STILL } from './told-words.ts'

/** "Häkchen war aus, ist jetzt an", "ticked it now": what was not as it should be, and now is. */
export function tellsChange(folded: string): boolean {
  if (
    folded.length > 100 ||
    ASKS.test(folded.replace(ENGLISH_WAS, '')) ||
    STILL.test(folded) ||
    FAILS.test(folded)
  )
    return false
  const isDone = DID.test(folded) || (NOW.test(folded) && ON.test(folded))
  if (!isDone) return false
  if (WAS_OFF.test(folded)) return true
  const rest = folded.replace(new RegExp(DID, 'g'), ' ')
  return THING.test(folded) && toWords(rest).every((word) => LIGHT.has(word) || BESIDE.has(word))
}

/** No German "was". */
const ENGLISH_WAS =
  /^was (?=(?:un(?:ticked|checked|set)|off|disabled|empty|blank|wrong|missing|not|set|inactive)\b)/
const FAILS =
  /\b(?:fehler\w*|errors?|abgelehnt|abgewiesen|rejected|refused|trotzdem|klappt|geht|funktioniert|works?|vergessen|forgot\w*|warum|why|passwor\w*|kennwort\w*)\b/
const NOW = /\b(?:jetzt|jetz|etz|nun|now|inzwischen|grad\w*|eben|wieder|just)\b/
const ON =
  /\b(?:an|on|ein|aktiv\w*|gesetzt|gsetzt|drin|drinnen|enabled|ticked|checked|activated|angehakt|richtig|right|correct|korrekt|da|there|is now)\b/
const WAS_OFF =
  /\b(?:war|waren|wor|woar|was|were|had been|stand|standen|hatte|had)\b.{0,40}\b(?:aus|off|deaktiviert|disabled|unticked|unchecked|inactive|inaktiv|weg|raus|leer|empty|blank|falsch|wrong|missing|(?:not|nicht|ned|net|nid) (?:ticked|checked|set|on|enabled|active|gesetzt|gsetzt|an|ein|aktiv\w*|angehakt|drin))\b|\b(?:was|were)n ?'?t (?:ticked|checked|set|on|enabled|active|there)\b|\b(?:fehlte|gefehlt)\b/
/** What can be on or set; who merely did something may mean anything. */
const THING =
  /\b(?:haekchen|haken|hakerl|kaestchen|tick\w*|check ?box\w*|box|schalter|switch\w*|option|einstellung\w*|settings?|ssl|tls|port|server\w*|verschluesselung|encryption|auth\w*|smtp|imap|pop3?|benutzername|user ?name|es|das|des|habs|it|that|this|alles|everything|all)\b/
const BESIDE: ReadonlySet<string> = new Set(
  `habs haekchen haken hakerl kaestchen tick ticked box checkbox schalter switch option einstellung einstellungen setting settings ssl tls port server
  servername verschluesselung encryption auth authentifizierung authentication smtp imap pop3 pop benutzername username user name des alles everything
  all both beide beides jetz etz inzwischen grad grade gerade wieder just on off ein aus aktiv active aktiviert enabled drin drinnen angehakt set
  there been ve i've i'd hab's hob ich's turned up in the umgestellt to so wie beschrieben gesagt said told described you sie du smtps ssl/tls schon
  already gesetzt gsetzt checked activated korrekt correct`.split(/\s+/),
)
