import type { Slots, Topic } from '../../answers/answer.ts'
import { toWords, type Understood } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import { isFragment, isLightAlone } from './follow-up.ts'
import { type Platform, platformIn } from './platform.ts'

/** What somebody has, and whether they ask if it will do. Nothing yet says what they want. */
export type Named =
  | { kind: 'program'; client: NonNullable<Slots['client']>; isAsked: boolean }
  | { kind: 'platform'; platform: Platform }

/** "Ich verwende Thunderbird", "Mailspring unter Linux", "iPhone 12", "Pixel 8", "do you support eM Client?" */
export function findNamed(understood: Understood, context: Context): Named | undefined {
  const { text, slots, protocols, entities, error } = understood
  if (error || text.length > LONGEST || OTHERWISE.test(text)) return undefined
  // A value or the name of a field is what it is about.
  if (entities.ports.length > 0 || protocols.length > 0 || FIELD.test(text)) return undefined
  const { client } = slots
  if (
    client &&
    !HOW_TO.test(text) &&
    text.search(SUITS) >= 0 &&
    isLightAlone(text.replace(SUITS, ' '), isOfDevice)
  )
    return { kind: 'program', client, isAsked: true }
  if (HOW.test(text)) return undefined
  // After these it says what the question before was about.
  if (context.topic && !NOTHING_YET.includes(context.topic)) return undefined
  if (!isLightAlone(text, isOfDevice)) return undefined
  if (client) {
    const isTold = HAS.test(text) || !isFragment(understood)
    return isTold ? { kind: 'program', client, isAsked: false } : undefined
  }
  const platform = platformIn(text)
  return platform && { kind: 'platform', platform }
}

const LONGEST = 70

/** Topics that leave open what to do with a program. */
const NOTHING_YET: readonly Topic[] = [
  'greeting',
  'thanks',
  'capabilities',
  'human',
  'privacy',
  'language-switch',
]

const HAS =
  /\b(?:verwend\w*|benutz\w*|benuetz\w*|nutz\w*|hab\w*|using|use[sd]?|have|has|got|arbeit\w*|work(?:ing)?|lauf\w*|laeuft|runs?|running)\b/
/** "Wie geht das auf dem iPhone" asks for the way, not whether there is one. */
const HOW_TO = /\b(?:wie|how) (?:geht|gehts|macht|does|do|can|kann|would)\b/
const HOW = /\b(?:wie|how|wo|where|was|what|welche\w*|which|warum|why|are you)\b/
const FIELD =
  /\b(?:ports?|server\w*|hosts?|hostnam\w*|ssl|tls|benutzername\w*|user ?names?|user|passwor\w*|kennwort\w*|verschluesselung|encryption|name)\b/
/** Something is missing, or one of two is asked for. */
const OTHERWISE = /\b(?:kein\w*|no|not|nicht|nix|net|ned|oder|or|is there|gibt es)\b/

/** Whether a program will do. */
const SUITS =
  /\b(?:(?:do|does|can|will|would|is|are) (?:you|it|this|that|i|we|souvera|xclient) (?:also |even )?(?:support(?:ed)?|work|works|use|go|compatible|possible|ok|allowed)|unterstuetz\w* (?:sie|ihr|du|souvera)|kann (?:ich|man)|koennen wir|darf ich|geht(?: es| das)?|funktioniert(?: es| das)?|klappt(?: es| das)?|is it possible|ist moeglich|supported|unterstuetzt|kompatibel|compatible|works? with)\b/g

/** Words about a device, a version or a system: with them a name is still only a name. */
export function isOfDevice(word: string): boolean {
  return OF_DEVICE.has(word) || /^\d{1,4}[aes]?$/.test(word)
}

const OF_DEVICE: ReadonlySet<string> = new Set(
  toWords(
    'uebrigens btw by way the linux mint ubuntu debian fedora opensuse arch gnome kde windows win macos unter under auf aufm aufn uf ufem em running runs run laeuft lauft arbeite arbeiten arbeit work working bin wir we uns our unser unsere unserem benuetz benuetze nutz nutze nutzen benutzen verwenden nehmen haben hat got has neues neue neuen neuer new altes alte old pro plus max mini ultra air se lte firmenhandy diensthandy arbeitshandy handy natel smartphone phone tablet mobile laptop computer rechner notebook desktop pixel fairphone xiaomi redmi huawei oneplus motorola oppo realme samsung galaxy note google a s x version stand aktuell aktuelle current latest pc mac sei s es ist als as my mein client email mail mailer mailprogramm emailprogramm programm program software app den das dem der die the',
  ),
)
