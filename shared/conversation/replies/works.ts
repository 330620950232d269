import type { Slots, Topic } from '../../answers/answer.ts'
import { clientsOn, platformIn } from '../follow-ups/platform.ts'
import { LIMITS, SUBJECTS, WORKS } from './told-words.ts'
import { isSome, isWhole, partIn, type WorksPart, withoutPairs } from './works-part.ts'
import {
  DEVICE,
  DEVICE_WORKS,
  IS_NOW,
  isOver,
  NOT_TOLD,
  OTHERS,
  RECEIVING,
  SENDING,
  THANKS_TO,
  WEB,
  WORKS_ANYHOW,
} from './works-words.ts'

/**
 * What works while the problem goes on: it did `before`, it does on another `device`, in the `web`, for `others`, or
 * one way only. It tells where to look, and is never a success.
 */
export type WorksBut = 'before' | 'device' | 'web' | 'others' | 'receiving' | 'sending' | WorksPart

export type Where = {
  topic?: Topic | undefined
  /** The program that is spoken of. */
  client?: Slots['client'] | undefined
  /** The program that the message names. */
  named?: Slots['client'] | undefined
}

const NOT =
  /\b(?:nicht|nix|nichts|ned|net|nid|noed|nie|kein\w*|not|no|never|nothing|nimmer|fails?|\w+n't|dont|doesnt|didnt|isnt|wont|cant|wasnt)\b/
const BORDER =
  /[.,;:!()\n]+(?=\s|$)|\s+(?:und|and|aber|but|dann|then|(?:nur|only|just|bloss)(?= (?:am|im|in|an|auf|on|at|bei|beim|mit|with|here|hier)\b)|while|whereas|waehrend|jedoch|-)\s+/

/** What of a folded message works and is not what the person came for. */
export function worksBut(folded: string, where: Where): WorksBut | undefined {
  const clauses = withoutPairs(folded)
    .split(BORDER)
    .filter((clause) => WORKS_ANYHOW.test(clause))
  for (const clause of clauses) {
    const kind = kindOf(clause, where)
    if (kind && !NOT.test(clause) && !NOT_TOLD.test(clause)) return kind
  }
  return isOver(folded) && !NOT_TOLD.test(folded) && !clauses.every((clause) => NOT.test(clause))
    ? 'before'
    : undefined
}

function kindOf(clause: string, where: Where): WorksBut | undefined {
  const { topic } = where
  const receives = RECEIVING.test(clause)
  if (receives !== SENDING.test(clause)) {
    if (receives && topic !== 'receive-fails') return 'receiving'
    if (!receives && topic !== 'send-fails') return 'sending'
  }
  const part = partIn(clause, topic === 'send-fails')
  if (part) return part
  if (WEB.test(clause)) return 'web'
  if (OTHERS.test(clause) && !THANKS_TO.test(clause)) return 'others'
  // "Outlook works", of somebody who never said to have it
  const isOther = where.named !== undefined && where.named !== where.client
  const isDevice = DEVICE.test(clause) || DEVICE_WORKS.test(clause) || isOther
  if (isDevice && !isOwnDevice(clause, where)) return 'device'
  return isSome(clause) ? 'part' : undefined
}

/** "Now it works on the laptop": where it did not before, as far as is known. */
function isOwnDevice(clause: string, { client, named }: Where): boolean {
  if (!IS_NOW.test(clause)) return named !== undefined && named === client
  const platform = platformIn(clause)
  if (!client) return true
  return named ? named === client : platform !== undefined && clientsOn(platform).includes(client)
}

/** "It works", "with the new password it works"; what else works or goes somewhere is no success. */
export function isWorking(whole: string, where: Where): boolean {
  return seemsWorking(whole, where) && isWhole(withoutOwn(whole, where))
}

/** Something works, and it may be anything: "replying works". */
export function seemsWorking(whole: string, where: Where): boolean {
  const clause = withoutOwn(whole, where)
  if (!WORKS.test(clause) || LIMITS.test(clause) || clause.split(' ').length > 8) return false
  if (isOver(clause) || NOT_TOLD.test(clause)) return false
  return WITH.test(clause) || !SUBJECTS.some(([, pattern]) => pattern.test(clause))
}

/** Whoever came for it may name it: "sending works now", "now it works on the phone", "it works again like before". */
function withoutOwn(clause: string, where: Where): string {
  const way = where.topic && WAYS[where.topic]
  const own = isOwnDevice(clause, where) ? clause.replace(DEVICE, ' ') : clause
  const rest = (way ? own.replace(way, ' ') : own).replace(AS_BEFORE, ' ')
  return rest.replace(/ {2,}/g, ' ').trim()
}

const WAYS: Partial<Record<Topic, RegExp>> = {
  'send-fails': SENDING,
  'receive-fails': RECEIVING,
}
const AS_BEFORE =
  /\b(?:wie|as|like) (?:vorher|frueher|zuvor|gestern|sonst|immer|before|always|usual)\b/

const WITH = /^(?:(?:ok|ja|yes|so|jetzt|now|und|and) )*(?:mit|with|nach|after)\b/
