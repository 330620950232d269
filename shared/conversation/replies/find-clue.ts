import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { clientsOn } from '../follow-ups/platform.ts'
import * as clue from './clue-patterns.ts'
import type { Problem } from './say-check.ts'
import { networkTold } from './told-network.ts'
import { ASKS, SUBJECTS } from './told-words.ts'
import { BLOCKED, NOT_BLOCKED } from './unsure-patterns.ts'
import { type WorksBut, worksBut } from './works.ts'
import { IS_NOW } from './works-words.ts'

/**
 * What somebody noticed that narrows a fault: where else it works, whether it worked before, what they suspect, what a
 * test of theirs said.
 */
export type Clue =
  | { kind: 'device' | 'web' | 'others' | 'before' }
  | { kind: 'unchanged' | 'never' }
  | { kind: 'suspected' | 'denied'; check: CheckId }
  | { kind: 'scans' | 'firewall-open' | 'port-blocked' | 'port-open' }
  | { kind: 'expired' | 'not-entered' | 'test-fails' | 'there' }

/** A story is read by those who know what it is about. */
const LONGEST = 140
/** An error message is news of its own. */
const CODE = /\b0x[\da-f]{4,}|\b[45]\d\d[ -]\S/

/** The clue in a folded message. Only a suspicion may be asked. */
export function findClue(folded: string, problem?: Problem): Clue | undefined {
  if (folded.length > LONGEST || CODE.test(folded)) return undefined
  const said = folded.replace(/['’`´]/g, '').replace(/["„“”«»]/g, ' ')
  const clauses = said
    .split(BORDER)
    .map((one) => one.replace(/ {2,}/g, ' ').trim())
    .filter(Boolean)
  const told = said.includes('?') || ASKS.test(said) ? [] : clauses
  const isFound = problem?.diagnosis.tried.includes('network')
  if (isFound && clue.THERE.test(said.replace(/ {2,}/g, ' ').trim())) return { kind: 'there' }
  return (
    special(told, problem) ??
    suspicion(said) ??
    (told.length > 0 ? whatWorks(folded, problem) : undefined) ??
    first(told, since)
  )
}

const BORDER =
  /[.,;:!?()\n]+(?=\s|$)|\s+-+\s+|\s+(?:aber|but|und|and|obwohl|although|though|whereas|waehrend)\s+/

function first(clauses: readonly string[], find: (clause: string) => Clue | undefined) {
  return clauses.flatMap((clause) => find(clause) ?? [])[0]
}

function special(told: readonly string[], problem: Problem | undefined): Clue | undefined {
  const some = (pattern: RegExp) => told.some((clause) => pattern.test(clause))
  const tested = told.find((clause) => clue.TESTS_PORT.test(clause))
  if (tested && clue.NO_ANSWER.test(tested)) return { kind: 'port-blocked' }
  if (tested && clue.ANSWERS.test(tested)) return { kind: 'port-open' }
  if (told.some((one) => BLOCKED.test(one) && !NOT_BLOCKED.test(one))) return { kind: 'there' }
  if (some(clue.FIREWALL_OPEN)) return { kind: 'firewall-open' }
  if (problem?.diagnosis.cause === 'certificate-expired' && some(clue.EXPIRED))
    return { kind: 'expired' }
  const isNotEntered = (one: string) => clue.NOT_ENTERED.test(one) && clue.OF_NAME.test(one)
  if (problem?.topic === 'certificate-warning' && told.some(isNotEntered))
    return { kind: 'not-entered' }
  if (some(clue.SCANS)) return { kind: 'scans' }
  const isShort = told.join(' ').split(' ').length <= 9
  return isShort && some(clue.TEST_FAILS) ? { kind: 'test-fails' } : undefined
}

/** What works elsewhere, or did. A value beside it is to be judged first. */
function whatWorks(folded: string, problem: Problem | undefined): Clue | undefined {
  const client = problem?.slots.client
  if (VALUE.test(folded) || networkTold(folded, false)) return undefined
  const kind = worksBut(folded, { topic: problem?.topic, client })
  if (!kind || !isClue(kind)) return undefined
  // "Now it works in Outlook", "on the phone it works" of a program there: that may be the end of it.
  const isOnPhone =
    client !== undefined && client !== 'other' && clientsOn('phone').includes(client)
  const isOwn = IS_NOW.test(folded) || (isOnPhone && clue.POCKET.test(folded))
  return kind === 'device' && isOwn ? undefined : { kind }
}

const CLUES = ['before', 'device', 'web', 'others'] as const
function isClue(kind: WorksBut): kind is (typeof CLUES)[number] {
  return CLUES.some((one) => one === kind)
}

const VALUE = /\b(?:993|995|465|143|110|587|25|ssl|tls|starttls)\b/

function since(clause: string): Clue | undefined {
  if (clue.UNCHANGED.test(clause)) return { kind: 'unchanged' }
  if (clause.split(' ').length > 12) return undefined
  if (clue.FROM_THE_START.test(clause)) return { kind: 'never' }
  return clue.SINCE.test(clause) ? { kind: 'before' } : undefined
}

/** "Kann es der Virenscanner sein?", "I think the firewall blocks it", "seit dem Update", "am VPN liegts nicht". */
function suspicion(said: string): Clue | undefined {
  if (!clue.SUSPECTS.test(said) || said.split(' ').length > 16) return undefined
  const isOf = ([id, pattern]: (typeof SUBJECTS)[number]) =>
    IN_DOUBT.includes(id) && pattern.test(said)
  const check = SUBJECTS.find(isOf)?.[0]
  if (!check || (BLAMED[check] && !BLAMED[check].test(said))) return undefined
  if (clue.HEDGES.test(said) || check === 'update-program') return { kind: 'suspected', check }
  return clue.DENIES.test(said) ? { kind: 'denied', check } : undefined
}

/** Of the other checks it is told or asked what is right, not whether they are to blame. */
const IN_DOUBT: readonly CheckId[] = ['antivirus', 'network', 'update-program', 'clock']
/** What a check is about, without the words for its right state or for a place. */
const BLAMED: Partial<Record<CheckId, RegExp>> = {
  network: /\b(?:firewall|vpn|proxy|w-?lan|wi-?fi|router|netz\w*|network|internet|hotspot)\b/,
  'update-program': /\b\w*(?:update|upgrade)\w*\b/,
}
