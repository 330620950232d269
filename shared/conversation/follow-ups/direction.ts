import type { Slots, Topic } from '../../answers/answer.ts'
import type { Protocol } from '../../settings/protocols.ts'
import { toWords } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import { RECEIVING, SENDING } from './light-words.ts'

export type Direction = 'send' | 'receive'

/** The only direction that a folded text names. */
export function directionIn(text: string): Direction | undefined {
  const words = toWords(text)
  const isSend = words.some((word) => SENDING.has(word))
  const isReceive = words.some((word) => RECEIVING.has(word))
  if (isSend === isReceive) return undefined
  return isSend ? 'send' : 'receive'
}

/** The server that stands for a direction: mail is fetched with what was spoken of before, usually IMAP. */
export function protocolOf(direction: Direction, { slots }: Context): Protocol {
  if (direction === 'send') return 'smtp'
  return slots.protocol === 'pop3' ? 'pop3' : 'imap'
}

const FAILS =
  /\b(?:nicht|nix|net|ned|nid|nicht mehr|kein\w*|cannot|can ?'?t|won ?'?t|doesn ?'?t|don ?'?t|not|never|unable)\b/

/** "I can't receive": what does not work, told by nothing but its direction. */
export function failingDirection(text: string, direction: Direction): Topic | undefined {
  if (!FAILS.test(text)) return undefined
  return direction === 'send' ? 'send-fails' : 'receive-fails'
}

/** Sending and receiving are one question each; the protocol of the one is not that of the other. */
export function otherDirection(direction: Direction, topic: Topic): Topic | undefined {
  if (topic !== 'send-fails' && topic !== 'receive-fails') return undefined
  return direction === 'send' ? 'send-fails' : 'receive-fails'
}

export function withoutProtocol({ protocol: _other, ...rest }: Slots): Slots {
  return rest
}
