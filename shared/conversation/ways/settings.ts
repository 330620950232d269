import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { sure, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { isFragment } from '../follow-ups/follow-up.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'
import { isCopied } from '../settings-reader/setting-lines.ts'

/** Settings that were pasted or listed. */
export const checkSettings: Way = (message) => {
  const { text, best, values } = message
  const isAbout = best && best.confidence > 0.9 && !LISTS.includes(best.topic)
  return isSettings(values) && (!isAbout || isCopied(text)) ? judge(message) : undefined
}

/** A wrong port named alone is told wrong, and a value given in reply to a check is judged. */
export const judgePort: Way = (message) => {
  const { understood, best, values, session } = message
  const isElsewhere =
    understood.zone === 'answer' &&
    best !== undefined &&
    (isProblem(best.topic) || !LISTS.includes(best.topic))
  if (hasWrongPort(message) && !isElsewhere) return judge(message)
  const isChecking = session.context.topic === 'check-settings' && values.length > 0
  const isReply = isChecking && hasPort(message) && !isElsewhere
  return isReply || ((isChecking || hasPort(message)) && isFragment(understood))
    ? judge(message)
    : undefined
}

export function hasWrongPort(message: Message): boolean {
  return hasPort(message) && message.mistakes.length > 0
}

function hasPort({ values }: Message): boolean {
  return values.some(({ port }) => port !== undefined)
}

function judge({ slots, session, known }: Message): Turn {
  const topic = 'check-settings'
  return toTurn({ topic, slots }, session, { ...known, candidates: sure(topic, known.candidates) })
}

/** Topics that a message full of values may be mistaken for. */
const LISTS: readonly Turn['topic'][] = [
  'check-settings',
  'server-data',
  'encryption',
  'username',
  'connection-fails',
]
