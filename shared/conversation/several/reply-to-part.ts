import type { Question } from '../../answers/answer.ts'
import { fold, toWords } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'

const PLACES =
  /^(?:(?:und|and|ok|also|nochmal|noch mal|again|repeat|bitte|please|was war|what was|zur?|to|die|der|das|den|the|frage|question|punkt|point|antwort|answer|nummer|number|nr|no) )*(?:(\d)|(erst|first|1st)\w*|(zweit|second|2nd)\w*|(dritt|third|3rd)\w*|(letzt|last)\w*)(?: (?:nochmal|noch mal|again|bitte|please|frage|question|punkt|point|one|antwort|answer|genauer|in full|ausfuehrlich))*$/

/** "3 again?", "the last one?": which of several questions that were answered under numbers. */
export function findNumbered(text: string, { parts }: Context): Question | undefined {
  if (!parts || text.length > 60) return undefined
  const [match, digit, ...words] = PLACES.exec(toWords(fold(text)).join(' ')) ?? []
  if (match === undefined) return undefined
  const place = words.findIndex((word) => word !== undefined)
  const index = digit === undefined ? place : Number(digit) - 1
  if (place === LAST) return parts.at(-1)
  // "The third" of what fell into two is in the second.
  return index >= 0 ? (parts[index] ?? parts.at(-1)) : undefined
}

/** Behind the ordinals. */
const LAST = 3
