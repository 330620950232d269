import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import type { Report, Told } from './report.ts'
import { networkTold } from './told-network.ts'
import { ofOpenCheck } from './told-of-open.ts'
import {
  ALREADY,
  ASKS,
  COMPLAINS,
  DID,
  IS_ON,
  NOT_SO,
  NOT_YET,
  NOW,
  OFFERS,
  RIGHT,
  SHOWS,
  STILL,
  SUBJECTS,
} from './told-words.ts'
import { isWorking, seemsWorking, type Where, worksBut } from './works.ts'
import { isFailing, withoutPairs } from './works-part.ts'
import { IS_NOW, isOver } from './works-words.ts'

type Search = Where & {
  /** The check that is open: what is told without a subject is told of it. */
  open: CheckId
  /** All checks of the search. */
  checks: readonly CheckId[]
}

/** A story is read by those who know what it is about. */
const LONGEST = 160

/** What a folded message reports of the checks of a search; undefined when it asks, wishes or tells nothing of them. */
export function readReport(whole: string, search: Search): Report | undefined {
  // "It works on my hotspot. So?" is told first.
  const folded = withoutPairs(withoutSo(whole))
  if (folded.length > LONGEST || ASKS.test(folded) || QUESTION.test(folded)) return undefined
  const clauses = folded
    .replace(/(passwor[dt]), (normal)/g, '$1 $2')
    .split(BORDER)
    .flatMap(cleaned)
  if (clauses.some((clause) => ASKS.test(clause))) return undefined
  const isStill = clauses.some((clause) => STILL.test(clause) && !isOver(clause))
  const isComplaint = clauses.some((clause) => COMPLAINS.test(clause) && !STILL.test(clause))
  const isShown = SHOWS.test(folded)
  const network = networkTold(folded, isStill)
  const told = clauses.flatMap((clause) => toldIn(clause, search))
  const all = network ? [...told.filter(({ check }) => check !== 'network'), network] : told
  const works = network ? undefined : (worksBut(folded, search) ?? partOf(clauses, search))
  const isBroken = isStill || isComplaint || isShown || network !== undefined || works !== undefined
  const isSolved = !isBroken && clauses.some((clause) => isWorking(clause, search))
  const isVain = clauses.some((clause) => STILL.test(clause) && DID.test(clause) && !isOver(clause))
  if (all.length === 0 && !isSolved && !works && !isShown && !isVain) return undefined
  const isTls =
    all.some(({ check, state }) => check === 'ssl-port' && state === 'open') && isBareTls(folded)
  return {
    told: all,
    isStill,
    isSolved,
    isComplaint,
    isShown,
    isTls,
    ...(works && { worksBut: works }),
  }
}

/** "Internal works, external doesn't", "replying works": part of it, whichever. */
function partOf(clauses: readonly string[], search: Search): 'part' | undefined {
  const works = clauses.filter((clause) => seemsWorking(clause, search))
  if (works.length === 0) return undefined
  const isNow = works.some((clause) => IS_NOW.test(clause))
  const fails = !isNow && clauses.some((clause) => !works.includes(clause) && isFailing(clause))
  return fails || !works.some((clause) => isWorking(clause, search)) ? 'part' : undefined
}

/** "Firewall? I have none" takes up a word, anything longer is asked. */
const QUESTION = /\S+ \S+ \S+\?/

/** What is asked behind a report is what follows from it. */
export function withoutSo(folded: string): string {
  return folded.replace(SO, '').replace(WHAT_ELSE, '')
}

/** Whether the next step is asked for behind a report. */
export function asksOn(folded: string): boolean {
  return WHAT_ELSE.test(folded)
}

const SO = /[.,;!]\s*(?:so|and|und|also|und nun|und jetzt|what now)\s*\?+$/
const WHAT_ELSE =
  /[.,;!:-]\s*(?:(?:und|and|so|ok|jetzt|now|also|dann|then) )*(?:next|weiter|wie weiter|was (?:jetzt|nun|dann)|(?:was|what)(?: (?:kann|koennte|can|could) (?:es|das|it))? (?:noch|sonst|else)(?: (?:noch|denn|can|could|it|be|es|sein|kann|koennte|now|jetzt|i|ich|try|tun|do|probieren))*|anything else|noch was|sonst noch was|what next|whats next)\s*[?!.]*$/

/** "But" alone parts nothing: "the password is right though". */
const BORDER =
  /[.,;:!?()\n]+(?=\s|$)|\s+(?:und|and|dann|then|-|&)\s+|\s+(?:aber|but)\s+(?=\S+\s+\S)/

function cleaned(clause: string): string[] {
  const text = clause
    .replace(/["'„“]/g, (sign) => (sign === "'" ? sign : ' '))
    .replace(/ {2,}/g, ' ')
    .trim()
  return text ? [text] : []
}

function toldIn(clause: string, search: Search): Told[] {
  const subject =
    SUBJECTS.find(([, pattern]) => pattern.test(clause))?.[0] ?? nameIn(clause, search)
  if (subject === 'network' || isOffered(clause)) return []
  if (SIGNS_IN_SO.test(clause) && search.checks.includes('username'))
    return [{ check: 'username', state: 'right' }]
  if (isInBoth(clause, subject, search)) return [{ check: 'retype', state: 'right' }]
  if (COMPLAINS.test(clause) && !isInBox(subject, clause)) return []
  if (subject === undefined) return ofOpenCheck(clause, search)
  const state = stateOf(subject, clause)
  if (state === undefined) return []
  // "Was on already, with normal password": whoever has a method for the outgoing server signs in there.
  const isOfSending = subject === 'auth-method' && search.open === 'outgoing-login'
  const also: Told[] = isOfSending && state !== 'open' ? [{ check: 'outgoing-login', state }] : []
  return [{ check: subject, state }, ...also]
}

/** "The name is right": of the server or of the person, whichever was asked about. */
function nameIn(clause: string, { open, checks }: Search): CheckId | undefined {
  if (!/\bnamen?\b/.test(clause)) return undefined
  if (open === 'username' || open === 'host') return open
  return checks.includes('host') && !checks.includes('username') ? 'host' : undefined
}

/** "That is how I sign in": said of the user name. */
const SIGNS_IN_SO =
  /\b(?:so|damit|mit (?:dem|diesem)) (?:melde?|logge?|komm\w*|log) (?:ich|i) (?:mich )?(?:\w+ ){0,4}(?:an|ein|rein)\b|\b(?:how|what|the one|with (?:that|this|which)) i (?:always |also )?(?:sign|log|use to (?:sign|log)) ?(?:in|on)\b/

/** "The same password in both": typed for receiving and for sending. */
function isInBoth(clause: string, subject: CheckId | undefined, { open }: Search): boolean {
  const isOfPassword = subject === 'password' || subject === 'retype'
  return open === 'retype' && isOfPassword && RIGHT.test(clause) && BOTH.test(clause)
}

const BOTH =
  /\b(?:beide\w*|both|ueberall|everywhere|jeweils|(?:senden|versand|sending|smtp)\b.{0,12}\b(?:empf\w*|receiv\w*|imap)|(?:empf\w*|receiv\w*|imap)\b.{0,12}\b(?:senden|versand|sending|smtp))\b/

/** "The method says normal password", "the date is wrong": what stands there is told, and nothing complained of. */
function isInBox(subject: CheckId | undefined, clause: string): boolean {
  if (subject === 'clock') return true
  const isBox = subject !== undefined && IN_A_BOX.includes(subject)
  return isBox && !COMPLAINS.test(clause.replace(/\b(?:says|sagt)\b/, ''))
}

const SET = /\b(?:passwor[dt]|kennwort|pw)\b(?: \w+){0,2} (?:set|gesetzt|gsetzt)\b/
const IS_SET =
  /\b(?:reset|set|zurueck ?gesetzt|gesetzt|gsetzt|vergeben|geaendert|gaendert|changed|renewed|erneuert)\b/

function stateOf(check: CheckId, clause: string): Told['state'] | undefined {
  if (check === 'antivirus') return antivirusState(clause)
  if (check === 'clock') return clockState(clause)
  if (NOT_SO.test(clause) || (check === 'ssl-port' && isBareTls(clause))) return 'open'
  if (IS_MADE.includes(check) && NOT_YET.test(clause)) return 'open'
  const isDone = DID.test(clause) || (check === 'password' && SET.test(clause))
  // Whoever set it, however often, need not set it: it is to be typed in.
  if (check === 'password' && isDone && IS_SET.test(clause)) return 'done'
  // "It is written right" is how it stands, and nothing that was just done.
  if (isDone && STANDS.test(clause) && RIGHT.test(clause) && !NOW.test(clause)) return 'right'
  const isOn = IN_A_BOX.includes(check) && IS_ON.test(clause)
  if (isDone && !ALREADY.test(clause)) return 'done'
  if (isDone || isOn || RIGHT.test(clause) || ALREADY.test(clause))
    return NOW.test(clause) ? 'done' : 'right'
  return check === 'password' && CLAIMS.test(clause) ? 'right' : undefined
}

/** "Ist richtig geschrieben", "is spelled right"; not what somebody has done */
const STANDS = /^(?!.*\b(?:hab\w*|have|i|ich)\b).*\b(?:ist|sind|steht|stehen|is|are)\b/

/** What "TLS" alone means, the program tells: in some it is STARTTLS. */
function isBareTls(clause: string): boolean {
  return /\btls\b/.test(clause) && !/\bssl\b/.test(clause)
}

const IN_A_BOX: readonly CheckId[] = ['ssl-port', 'auth-method', 'outgoing-login']

/** "There is also a check box, it is ticked" tells how it stands, too. */
function isOffered(clause: string): boolean {
  return (
    OFFERS.test(clause) && !IS_ON.test(clause.replace(/\ban\b(?= \w)/g, '')) && !DID.test(clause)
  )
}

/** What is done in so many steps, by somebody. */
const IS_MADE: readonly CheckId[] = ['password', 'retype']

/** "It is the one from the portal": which one it is, not that it was set. */
const CLAIMS = /\b(?:ist das|das vo[nm]|ist (?:mein|unser)\w*|vo[nm]|is (?:the|my|our)|from)\b/

function antivirusState(clause: string): Told['state'] {
  if (
    /\b(?:aus\w*|off|deaktiviert|disabled|deinstalliert|uninstalled|entfernt|removed|beendet)\b/.test(
      clause,
    )
  )
    return 'done'
  return /\b(?:kein\w*|no|none|nicht|ohne|without|not)\b/.test(clause) ? 'right' : 'open'
}

function clockState(clause: string): Told['state'] {
  if (DID.test(clause)) return 'done'
  return RIGHT.test(clause) && !/\b(?:nicht|not|falsch|wrong)\b/.test(clause) ? 'right' : 'open'
}
