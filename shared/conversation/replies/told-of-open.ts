import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { toWords } from '../../understanding/index.ts'
import type { Told } from './report.ts'
import { ALREADY, DID, NOT_SO, STILL } from './told-words.ts'

type Search = { open: CheckId; checks: readonly CheckId[] }

/** "Hab ich schon dreimal eingegeben", "ok neues gesetzt": what is meant, the search tells. */
export function ofOpenCheck(clause: string, { open, checks }: Search): Told[] {
  if (isSo(clause, open)) return [{ check: open, state: 'right' }]
  // What is saved is a password, or the settings as a whole.
  if (SAVED.test(clause) && open !== 'password' && open !== 'retype') return []
  if (STILL.test(clause) || VALUE.test(clause) || !DID.test(clause) || clause.split(' ').length > 9)
    return []
  const isNew =
    /\b(?:neues|neu|new one|a new)\b/.test(clause) && /setzt|set\b|vergeben|macht|made/.test(clause)
  const isSet = (isNew || RESET.test(clause)) && checks.includes('password')
  const isTyped =
    open !== 'password' && RETYPED.test(clause) && !NOT_SO.test(clause) && checks.includes('retype')
  const check = isSet ? 'password' : isTyped ? 'retype' : open
  if (NOT_SO.test(clause)) return [{ check, state: 'open' }]
  if (isSet) return [{ check, state: 'done' }]
  return [{ check, state: ALREADY.test(clause) ? 'right' : 'done' }]
}

const SAVED = /^(?:(?:and|und|auch|also|it|es|das|habs?|ich|i) )*(?:saved|gespeichert)\b(?: \w+)?$/

/** Words that are said of one check only, without its name. */
const RESET = /\b(?:reset|zurueck ?gesetzt|neu (?:gesetzt|vergeben))\b/
const RETYPED =
  /\b(?:re-?typed|re-?entered|(?:neu|nochmals?|noch mal|wieder) (?:eingetippt|eingegeben))\b/

/** What stands in a list or a box is to be judged, and who did something to somebody's account is no report. */
const VALUE = /\b(?:auto\w*|starttls|none|keine?|set to \w+|account|konto)\b/

/** "Ja stimmt auch", "hab ich alles so": said of what was just asked to be looked at. */
function isSo(clause: string, open: CheckId): boolean {
  if (!SETTINGS.includes(open)) return false
  const words = toWords(clause)
  const has = (group: ReadonlySet<string>) => words.some((word) => group.has(word))
  const isClaim = has(IS_SO) || (words.includes('so') && (has(HAS) || has(IS)))
  // That a password is right does not say that it was set.
  if (!isClaim || (open === 'password' && !has(HAS))) return false
  return words.every((word) => IS_SO.has(word) || HAS.has(word) || BESIDE.has(word))
}

const SETTINGS: readonly CheckId[] = [
  'username',
  'password',
  'retype',
  'auth-method',
  'ssl-port',
  'host',
  'outgoing-login',
  'sender',
  'clock',
]

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const IS_SO = set(
  'stimmt stimmen passt passen richtig korrekt correct right exact exactly exakt genauso identisch identical matches match',
)
const HAS = set(
  'hab habe han hob hatte have had ive steht stehen drin eingetragen eingestellt set got',
)
const IS = set('ist is are sind war was')
const BESIDE = set(
  `so ja jo joa yes yep ok okay genau das des dies that this it its es ist is are sind war was alles alle all everything beide beides both
  auch au aa too also as well schon scho bereits already laengst ich i wir we bei mir me here hier da dort there wie like beschrieben gesagt
  gezeigt shown described oben above in im der the workspace anleitung guide exactly genau ueberall everywhere natuerlich of course eh doch
  und and then dann jetzt now kontrolliert geprueft checked nachgesehen verglichen compared zeichen fuer letter by one eins zu wert werte values`,
)
