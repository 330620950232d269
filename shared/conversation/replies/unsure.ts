import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import type { Told } from './report.ts'
import { SUBJECTS } from './told-words.ts'
import {
  CANNOT,
  CAPITALS,
  IS_SO_NOW,
  KNOWS_NOT,
  NO_CAPITALS,
  PAST,
  PRESENT,
  REFUSES,
  WAS,
  WAS_NOT,
} from './unsure-patterns.ts'

/** What stays open; `isStuck` where the program does not let it be set. */
export type Unsure = { told: Told; isStuck: boolean }

/**
 * The check whose value a folded message only names: it was so once, cannot be chosen, is not there, or nobody knows.
 * It is never called right, and stays open.
 */
export function unsureOf(folded: string, checks: readonly CheckId[]): Unsure | undefined {
  const said = folded
    .replace(/['’`´]/g, '')
    .replace(/["„“”«»]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (said.length > LONGEST) return undefined
  if (checks.includes('username') && CAPITALS.test(said) && !NO_CAPITALS.test(said))
    return OF_NAME.test(said) ? open('username') : undefined
  if (!checks.includes('ssl-port') || !OF_PORT.test(said)) return undefined
  return isUnsure(said) ? open('ssl-port', isStuck(said)) : undefined
}

function open(check: CheckId, isStuck = false): Unsure {
  return { told: { check, state: 'open' }, isStuck }
}

function isStuck(said: string): boolean {
  return !KNOWS_NOT.test(said) && !SEES.test(said) && (CANNOT.test(said) || REFUSES.test(said))
}

/** What is not seen or is empty can be set all the same. */
const SEES = /\b(?:seh\w*|find\w*|erkenn\w*|see|tell|leer|empty|blank|fehlt|missing|gesprungen)\b/

const LONGEST = 140
const patternOf = (check: CheckId) => SUBJECTS.find(([id]) => id === check)?.[1] ?? /$^/
const OF_PORT = patternOf('ssl-port')
const OF_NAME =
  /\b(?:klein\w*|lower ?case|small|benutzer\w*|user ?-?name\w*|name|login|mine|mir|meiner|it|er|das)\b/

function isUnsure(said: string): boolean {
  if (WAS.test(said) && PAST.test(said) && !IS_SO_NOW.test(said)) return !isRightNow(said)
  if (JUMPED.test(said)) return !isRightNow(said)
  if (IS_SO_NOW.test(said)) return false
  return said.split(BORDER).some((clause) => OF_ALL.some((pattern) => pattern.test(clause.trim())))
}

const OF_ALL = [CANNOT, REFUSES, KNOWS_NOT, WAS_NOT]
const BORDER = /[.,;:!()\n]+(?=\s|$)|\s+(?:und|and|aber|but)\s+/
const JUMPED = /\b(?:gesprungen|jumped|gewechselt|umgesprungen)\b/

/** "It was 143, now it is 993": only what stands now counts. */
function isRightNow(said: string): boolean {
  const [before = '', ...after] = said.split(PRESENT)
  const now = after.join(' ')
  return RIGHT.test(now) && !(OLD.test(now) || (RIGHT.test(before) && !RIGHT.test(now)))
}

const RIGHT = /\b(?:993|995|465)\b/
const OLD = /\b(?:143|110|25|587)\b/
