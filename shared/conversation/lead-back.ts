import type { Answer } from '../answers/answer.ts'
import { askBack, backToSearch } from '../answers/diagnosis/ask-back.ts'
import { slotsOf } from '../answers/diagnosis/diagnosis.ts'
import { oncePer } from '../once.ts'
import type { openSearch } from './replies/search-state.ts'

type Search = NonNullable<ReturnType<typeof openSearch>>

/**
 * The answer, and below it whether the check helped that it explains, or else the way back; the same one for the same
 * search, so that cards need not be made anew.
 */
export function leadBack(answer: Answer, search: Search, isHelp: boolean): Answer {
  const { topic, slots, check } = search
  const key = JSON.stringify([topic, slots, check])
  const known = ledBack(answer)
  const { language } = answer
  const back = isHelp ? askBack : backToSearch
  const made = known.get(key) ?? {
    ...answer,
    blocks: [...answer.blocks, ...back(check, { topic, slots: slotsOf(topic, slots), language })],
  }
  if (known.size < MOST_SEARCHES) known.set(key, made)
  return made
}

const MOST_SEARCHES = 20
const ledBack = oncePer((_answer: Answer) => new Map<string, Answer>())
