import type { Topic } from '../../answers/answer.ts'
import type { Asked, PlainId } from '../../answers/asked.ts'
import { lastOnly } from '../../last-only.ts'
import { createScreen } from '../../patterns/screen.ts'
import { UNENCRYPTED_PORTS } from '../../settings/index.ts'
import { toWords, type Understood } from '../../understanding/index.ts'
import { platformIn } from '../follow-ups/platform.ts'
import { findWhatToDo } from '../problems/what-to-do.ts'
import { ABOUT_APP, asksForOne, asksWhereToMake } from './about-app-password.ts'
import type { Pattern } from './plain-password-patterns.ts'
import { PATTERNS } from './plain-patterns.ts'
import { isListOfMethods, methodIn } from './plain-sign-in-patterns.ts'
import { BLOCKED } from './plain-support-patterns.ts'
import { SYMPTOMS } from './plain-symptom-patterns.ts'
import { findJump, findPortChoice, findToldPort } from './port-choice.ts'
import { findTogether } from './several-devices.ts'

/** Longer texts tell a story; a plain question in them is rarely all that is asked. */
const LONGEST_QUESTION = 110

/** The entries of a list may take more room. */
const LONGEST_LIST = 220

const ASKS =
  /\?|^(?:is|are|do|does|can|may|must|should|ist|sind|muss|kann|darf|soll|geht|gilt|brauch\w*|und|and|so|also|wie|how|was|what)\b|\b(?:do i|must i|can i|should i|muss ich|soll ich|kann ich|darf ich|username or)\b/

/** Then the words of a plain question are only named in passing. */
const TELLS_A_PROBLEM =
  /\b(?:falsch|wrong|abgelehnt|abgewiesen|refused|rejected|fehler\w*|error|fail\w*|klappt|funktioniert|works?|geht nicht|vergessen|forgot\w*|akzeptiert|accept\w*|angenommen|again|staendig|dauernd|keeps|verlangt|fragt|asks|can.?t|cannot)\b/

/** Told, or thrown in, as often as asked: "bei uns ist Port 465 gesperrt", "STARTTLS". */
const MAY_BE_TOLD: readonly PlainId[] = [
  'device-connection',
  'device-fields',
  ...SYMPTOMS,
  'plain-password-safe',
  'port-blocked',
  'wants-pop3',
  'remove-account',
  'what-is-starttls',
  'no-name-field',
  'support-phone',
  'support-hours',
  'scolding',
  'only-starttls',
  'tls-version',
  'device-login',
  'device-sender',
  'device-relay',
  'google-login',
  'which-outlook',
  'device-authentication',
  'keep-mail',
  'pop-to-imap',
  'moving-mail',
  'support-contact',
  'dns',
  'no-workspace',
  'program-download',
  'verify',
  'auth-method',
  'auth-other',
  'app-password',
  'device-error',
  'password-characters',
  'old-server',
  'starttls-differs',
]

/** What a story of a sentence or two may end in. */
const MAY_BE_LONG: readonly PlainId[] = [...SYMPTOMS, 'plain-password-safe']

/** Told of what a program cannot do, or wants and nobody needs: no problem to look into. */
const TELL_NO_PROBLEM: readonly PlainId[] = [
  'device-connection',
  'device-fields',
  ...SYMPTOMS,
  'plain-password-safe',
  'google-login',
  'only-starttls',
  'tls-version',
  'no-workspace',
  'app-password',
  'auth-other',
  'device-error',
  'several-devices',
  'password-characters',
]

const REFUSED: readonly number[] = Object.values(UNENCRYPTED_PORTS).flat()

/** Only with a program there is anything to say. */
const NEED_PROGRAM: readonly PlainId[] = ['no-name-field']

/** What the conversation is about: a device that sends, a topic. */
type Before = {
  isDevice?: boolean
  topic?: Topic | undefined
  asked?: PlainId | undefined
  isWarned?: boolean | undefined
}

/** The plain question that a message asks, if it asks one and nothing else; `before` is what was spoken of. */
export function findPlainQuestion(
  message: string,
  { text, error, protocols, entities, slots, clients, candidates, zone }: Understood,
  before: Before = {},
): Asked | undefined {
  const { hosts, ports } = entities
  if (error || message.length > LONGEST_LIST) return undefined
  if (message.length > LONGEST_QUESTION) {
    if (isListOfMethods(text)) return { id: 'auth-method' }
    const long = findByWords(text, before)
    return long && MAY_BE_LONG.includes(long) ? { id: long } : undefined
  }
  const choice =
    TELLS_A_PROBLEM.test(text) || BLOCKED.test(text)
      ? undefined
      : (findPortChoice(message, { protocols, slots }) ??
        findToldPort(message, ports) ??
        findJump(message, text))
  if (choice || hosts.length > 0) return choice
  const isAboutApp = before.asked !== undefined && ABOUT_APP.includes(before.asked)
  if (isAboutApp && asksWhereToMake(text)) return { id: 'app-password-where' }
  if (CAPITAL_NAME.test(message)) return { id: 'name-in-capitals' }
  const id = findByWords(text, before)
  const several = id ? undefined : findTogether(text, clients, before.asked)
  if (several) return several
  if (!id && isAboutApp && asksForOne(text)) return { id: 'app-password' }
  const end = before.asked && BEHIND[before.asked]
  if (!id) return end && asksWhatNow(text) ? { id: end } : undefined
  if (id === 'only-starttls' && isHopeless(slots, ports))
    return { id: before.asked === 'device-error' ? id : (end ?? id) }
  if (id === 'only-starttls') return undefined
  // A port that is wrong anyway is told wrong, blocked or not.
  if (ports.some((port) => REFUSED.includes(port))) return undefined
  // Whoever names a port wants to hear about it.
  if (ports.length > 0 && id !== 'port-blocked') return undefined
  if (ABOUT_OLD_MAIL.includes(id) && isElsewhere(id, candidates[0], zone)) return undefined
  if (NEED_PROGRAM.includes(id) && !slots.client) return undefined
  const [protocol, other] = protocols
  const namesProgram = clients.length > 0 || platformIn(text) !== undefined
  return {
    id,
    ...(protocol && !other && { protocol }),
    ...(namesProgram && { namesProgram }),
    ...(id === 'auth-other' && methodIn(text)),
    ...(id === 'port-blocked' && { ports, ...(isWhether(message, text) && { isWhether: true }) }),
  }
}

/** "Does JANE.DOE work?" */
const CAPITAL_NAME =
  /^(?:(?:[Aa]nd|[Uu]nd|[Ss]o|[Oo]k) )?(?:[Dd]oes|[Ww]ill|[Ww]ould|[Cc]an [Ii] (?:use|write)|[Ii]st?|[Gg]ehts?|[Kk]lappt|[Ff]unktioniert|[Dd]arf ich|[Kk]ann ich) (?:auch )?["'„“]?[A-Z]+(?:[._-][A-Z]+)+(?:@\S+)?["'“”]?(?: (?:also|auch|work|ok|okay|fine|right|nehmen|schreiben|verwenden|eingeben))*\W*$/

/** "Is 993 blocked?" wants to know it; "993 is blocked, what now?" knows. */
function isWhether(message: string, text: string): boolean {
  return (
    message.includes('?') && !/\b(?:what|which|how|was|welche\w*|wie|wenn|if|falls)\b/.test(text)
  )
}

/** What is left to say behind an answer that had no way out. */
const BEHIND: Partial<Record<PlainId, PlainId>> = {
  'only-starttls': 'starttls-end',
  'starttls-end': 'nothing-left',
  'device-error': 'nothing-left',
  'nothing-left': 'nothing-left',
  'device-connection': 'nothing-left',
  'not-arrived': 'not-arrived-still',
}

/** "And what now?", "what does it mean?": said behind an answer, the same once more is no help. */
function asksWhatNow(text: string): boolean {
  if (text.length > 60) return false
  return WHAT_NOW.test(text) || findWhatToDo(text) === 'self'
}

const WHAT_NOW =
  /\b(?:was|what|wie|how|and|und|so|then)\b.{0,12}\b(?:jetzt|nun|dann|now|then|next|weiter|else|sonst)\b|\b(?:was|what) (?:tun|to do|mach\w*|do (?:i|we)|soll)\b|\b(?:heisst|bedeutet|means?) (?:das|es|die|denn|that|it)\b|\b(?:does|do) (?:it|that|this) mean\b|\b(?:loesung|solution|alternative\w*|ausweg|work ?around|other way|anderer weg)\b/

const ABOUT_OLD_MAIL: readonly PlainId[] = ['keep-mail', 'pop-to-imap', 'moving-mail']

/** "Verschwinden Mails" may be POP3, the chat or a broken laptop: whatever is sure has an answer of its own. */
function isElsewhere(
  id: PlainId,
  best: Understood['candidates'][number] | undefined,
  zone: Understood['zone'],
): boolean {
  if (zone !== 'answer' || !best || best.confidence < 0.8) return false
  if (id === 'pop-to-imap' && best.topic === 'protocol-choice') return false
  return best.topic !== 'client-update' && best.topic !== 'client-setup'
}

/** Every program that we know can do better. */
function isHopeless({ client }: Understood['slots'], ports: readonly number[]): boolean {
  return (!client || client === 'other') && ports.every((port) => REFUSED.includes(port))
}

/** Two ways look for a plain question in the same message. */
const screen = lastOnly(createScreen(PATTERNS.map(({ has }) => has)))

function findByWords(
  text: string,
  { isDevice, topic, asked, isWarned }: Before,
): PlainId | undefined {
  const isAsked = ASKS.test(text)
  const tellsProblem = TELLS_A_PROBLEM.test(text)
  const fits = (pattern: Pattern) =>
    (!tellsProblem || pattern.isNoProblem || TELL_NO_PROBLEM.includes(pattern.id)) &&
    (!pattern.isDevice || isDevice) &&
    (!pattern.isWarned || isWarned) &&
    (!pattern.after || (topic !== undefined && pattern.after.includes(topic))) &&
    (!pattern.behind || (asked !== undefined && pattern.behind.includes(asked))) &&
    (isAsked || pattern.isTold || MAY_BE_TOLD.includes(pattern.id)) &&
    pattern.has.every((part) => part.test(text)) &&
    !pattern.lacks?.test(text) &&
    (!pattern.beside || isAllBeside(text, pattern.has[0], pattern.beside))
  return screen(text)
    .flatMap((place) => PATTERNS[place] ?? [])
    .find(fits)?.id
}

function isAllBeside(text: string, named: RegExp | undefined, words: ReadonlySet<string>): boolean {
  const rest = named ? text.replaceAll(new RegExp(named, 'g'), ' ') : text
  return toWords(rest).every((word) => words.has(word))
}
