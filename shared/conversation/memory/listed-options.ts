import type { MailClient } from '../../mail-clients/index.ts'
import { entriesIn, isEverydayWord, runOf } from './list-entries.ts'

const CHOICE =
  /\b(?:nur|gibts?|(?:drin|daneben|da)?steh\w*|auswahl|auswaehlen|waehlen|optionen|options?|choices?|choose|pick|only|offers?|bietet|liste?|dropdown|there|extra|separat\w*|daneben|eigene[rsn]? eintrag|own entry|besides?|next to|heisst|called)\b/

/** "TLS (STARTTLS)" is one entry, and it says what it means. */
const SAME =
  /\btls ?\( ?start ?-?tls ?\)|\bstart ?-?tls ?\( ?tls ?\)|(?<![/\w-] ?)\b(?:start-?tls\/tls|(?<!ssl\/)tls\/start-?tls)\b(?! ?\/)/g
/** What the list is called: "SMTP over SSL: off / TLS / STARTTLS". */
const LABEL = /^[^:]{0,60}:\s/

const IS = `gibts?|steht|stehen|ist|is|hab|habe|seh|sehe|find|finde|kommt|taucht|existiert|es|das|da|dort|hier|ja|doch|ich|bei|mir|in|auf|der|dem|liste|the|there|einfach|aber|leider|gar|ueberhaupt|halt|eben`
/** "Kein SSL", "SSL gibt es nicht": named, and no entry. That SSL does not work is another thing. */
const DENIED = `\\b(?:weder ssl noch tls|neither ssl nor tls)\\b|\\b(?:kein|keinerlei|no|without any) ssl(?:/tls)?\\b|\\bkeine ssl-? ?(?:option|auswahl)\\b|\\bssl(?:/tls)? (?:(?:${IS}) ){0,6}(?:nicht|nix|ned|net|nid|nuet|not|fehlt|missing|keins|isn ?'?t|isnt)\\b(?! (?:richtig|right|gut|good|ok|moeglich))|\\b(?:isn ?'?t|don ?'?t|doesn ?'?t|does not|do not|can ?'?t|cannot|not|nicht) (?:(?:have|see|find|offer|show|list|any|an?|there) )+ssl\\b`

/** Who asks what the words mean chooses nothing. */
const ASKS_MEANING =
  /unterschied|\bdiffer|\bexplain|\berklaer|\bbedeut|\bmeans?\b|\bsame thing\b|\b(?:vs|versus)\b/

const LONGEST = 220

/**
 * The entry to take, and why: `hidden`: TLS is STARTTLS there; `beside`: it is not, as STARTTLS has its own; `lone`: it is
 * the only one that encrypts; `open`: nobody can tell from here.
 */
export type Choice =
  | { kind: 'hidden' | 'others' | 'beside' | 'lone'; right: string }
  | { kind: 'open' | 'open-beside' | 'alone' }

/** What to take of the entries that a folded message names; undefined where it names no list. */
export function chooseEntry(folded: string): Choice | undefined {
  if (folded.length > LONGEST || !/ssl|tls/.test(folded) || ASKS_MEANING.test(folded))
    return undefined
  const said = withoutDenied(folded)
  if (TIGHT.test(said)) return { kind: 'open' }
  if (isPairOfPairs(said)) return { kind: 'open-beside' }
  const options = listedOptions(said)
  const known = rightOption(options)
  if (known) return known
  if (isOneOrTwo(said)) return { kind: 'open' }
  const isAlone = (IS_DENIED.test(folded) && TLS.test(said)) || ONLY_TLS.test(said)
  return isAlone && !/start ?-?tls|\bssl|\d\d/.test(said) ? { kind: 'alone' } : undefined
}

const IS_DENIED = new RegExp(DENIED)
const TLS = /(?<![/-])\btls\b(?! ?(?:\/|v?1))/
const ONLY_TLS = /\b(?:nur|only|just|bloss|lediglich)(?: [a-z]+){0,2} tls\b(?! ?(?:\/|v?1))/

/** Without what there is not, and without the name of the list. */
function withoutDenied(folded: string): string {
  const said = folded.replace(SAME, 'starttls').replace(new RegExp(DENIED, 'g'), ' ')
  const entries = said.replace(LABEL, '')
  return countOptions(entries) > 1 ? entries : said
}

/** "None / SSL/TLS": the space tells the border. */
const ONE_ENTRY = / \/ ssl\/tls\b|\bssl\/tls \/ /

/** "Off/SSL/TLS/STARTTLS": SSL and TLS may be one entry or two. */
function isPairOfPairs(said: string): boolean {
  if (ONE_ENTRY.test(said)) return false
  return /\bssl ?\/ ?tls ?\/ ?start-?tls\b|\bstart-?tls ?\/ ?ssl ?\/ ?tls\b/.test(said)
}

/** "Off/SSL/TLS": nothing tells the slash within an entry from one between two. */
const TIGHT = /\b(?:aus|off|keine?|none|no|nein|auto\w*)\/ssl\/tls\b(?! ?\/ ?start)/

/** Whether "SSL / TLS", asked about alone or beside "Off" only, may be one entry or two. */
function isOneOrTwo(folded: string): boolean {
  if (!/\bssl ?\/ ?tls\b/.test(folded)) return false
  return WHICH.test(folded) && LISTS.test(folded) && listedOptions(folded).length < 2
}

const WHICH = /\b(?:welche\w*|which|what do|was (?:nehm|waehl|soll|muss|stell)\w*|one of)\b/
/** Said of what there is on the screen. */
const LISTS =
  /\b(?:zeigt|bietet|steht|stehen|hat|gibt|auswahl|zur wahl|listet|lists?|shows?|offers?|has|choices?|options?|entries|dropdown|menue?|there is|there are)\b/

/** The entries of an encryption list that a folded message names, in order; nothing where it is no list. */
function listedOptions(folded: string): string[] {
  const entries = entriesIn(folded)
  const inRun = [...new Set(runOf(folded, entries).map(({ name }) => name))]
  if (isList(folded, inRun)) return inRun
  const told = entries.filter((entry) => !isEverydayWord(entry))
  const anywhere = [...new Set(told.map(({ name }) => name))]
  const needed = CHOICE.test(folded) ? 2 : 3
  return anywhere.length >= needed && anywhere.some(isEncrypted) ? anywhere : []
}

function isList(folded: string, run: readonly string[]): boolean {
  if (run.length < 2 || !run.some(isEncrypted)) return false
  if (run.length > 2 || CHOICE.test(folded)) return true
  // Of two words more has to tell that they are a list: "SSL or TLS?" is asked of the words themselves.
  const [right, other] = [
    ['tls', 'implicit'],
    ['none', 'starttls'],
  ].map((names) => names.some((name) => run.includes(name)))
  if (!right || !other || NO_CHOICE.test(folded)) return false
  const isBare = folded.replace(/[^a-z]+/g, '').length <= run.join('').length + 8
  return isBare || ASKED.test(folded) || LISTS.test(folded)
}

function isEncrypted(name: string): boolean {
  return name !== 'none' && name !== 'auto'
}

/** What words mean; "TLS/STARTTLS" as the name of one entry. */
const NO_CHOICE = /\bsame\b|gleich|selbe|\bheisst\b|\btls\/start-?tls|start-?tls\/tls\b/
const ASKED =
  /\?|\b(?:welche\w*|which|what|was|wos|wat|nehm\w*|take|best|besser|better|richtige?)\b/

function countOptions(folded: string): number {
  return new Set(entriesIn(folded).map(({ name }) => name)).size
}

function rightOption(options: readonly string[]): Choice | undefined {
  const sure = SURE.find((name) => options.includes(name))
  if (sure) return { kind: 'others', right: WRITTEN[sure] ?? sure.toUpperCase() }
  const hasTls = options.includes('tls')
  const hasStarttls = options.includes('starttls')
  if (options.includes('ssl'))
    return { kind: hasTls && !hasStarttls ? 'hidden' : 'others', right: 'SSL' }
  return hasTls ? { kind: hasStarttls ? 'beside' : 'lone', right: 'TLS' } : undefined
}

const SURE = ['ssl/tls', 'tls/ssl', 'implicit', 'smtps'] as const
const WRITTEN: Readonly<Partial<Record<string, string>>> = { implicit: 'Implicit TLS' }

/** The last year whose list has "SSL" and "TLS" side by side. */
export function versionListed(folded: string, { encryption }: MailClient): string | undefined {
  if (chooseEntry(folded)?.kind !== 'hidden') return undefined
  const years = encryption.options.flatMap(({ versions }) => versions?.to ?? [])
  return years.length > 0 ? String(Math.max(...years)) : undefined
}
