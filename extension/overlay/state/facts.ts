import type { Condition, Names } from '../../../shared/guides/index.ts'

/** What can be said about the page at one moment, by target id. */
export type Facts = {
  seen: (target: string) => boolean
  exists: (target: string) => boolean
  url: (parts: readonly string[]) => boolean
  text: (words: Names) => boolean
  pressed: (target: string) => boolean
  filled: (target: string) => boolean
  message: (words: Names, unless: Names | undefined) => boolean
}

/** Whether a guide's claim holds; nothing is looked at that the claim does not need. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'seen':
      return facts.seen(condition.target)
    case 'exists':
      return facts.exists(condition.target)
    case 'url':
      return facts.url(condition.parts)
    case 'text':
      return facts.text(condition.words)
    case 'pressed':
      return facts.pressed(condition.target)
    case 'filled':
      return facts.filled(condition.target)
    case 'message':
      return facts.message(condition.words, condition.unless)
    case 'all':
      return condition.of.every((each) => holds(each, facts))
    case 'any':
      return condition.of.some((each) => holds(each, facts))
    case 'not':
      return !holds(condition.of, facts)
  }
}
