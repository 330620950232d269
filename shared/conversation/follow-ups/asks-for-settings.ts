import { toWords } from '../../understanding/index.ts'
import { LIGHT, NAMES } from './light-words.ts'

const SETTINGS =
  /\b(?:settings?|konfiguration\w*|config\w*|credentials|zugangsdaten|serverdaten|parameter)\b|\b(?:mail|email|server) ?-?(?:einstellungen|daten|angaben|details)\b|\beinstellungen\b/g

/** What is told or asked of them, and the menu of the workspace, which has this name. */
const OTHER =
  /\b(?:wrong|falsch\w*|richtig|right|stimm\w*|pass(?:t|en)|korrekt|nicht|not)\b|\b(?:wo|where)\b[^.]*(?<!mail |mail-|server |server-)einstellungen/

const BESIDE: ReadonlySet<string> = new Set(
  'kann koennte koennten could can may darf haben have bekommen bekomme kriegen krieg kriege get gib geben give gebt gebn schick schicken send zeig zeigen zeigt show tell sag sagen brauche brauch brauchts need noetig mir me uns us sie du ihr you would like moechte haette gern gerne finde find steht stehen her hier alle all e konto account postfach mailbox want will korrekten correct'.split(
    ' ',
  ),
)

/** Whether a folded message asks for the settings as such: "gib mir bitte die Mail-Settings". */
export function asksForSettings(folded: string): boolean {
  if (folded.length > 80 || folded.search(SETTINGS) < 0 || OTHER.test(folded)) return false
  return toWords(folded.replace(SETTINGS, ' ').replace(NAMES, ' ')).every(
    (word) => LIGHT.has(word) || BESIDE.has(word),
  )
}
