import { redactSecrets } from '../privacy/hide-secrets.ts'
import type { Understand, Understood } from '../understanding/index.ts'
import { behindPreamble } from './follow-ups/preamble.ts'
import { besideLanguage } from './language/switch-language.ts'
import { LONGEST } from './longest.ts'
import { findTwoProblems } from './problems/two-problems.ts'
import { splitQuestions } from './split-questions.ts'

/** What was understood of a message and of its parts, before anybody knows what is needed of it. */
export type Heard = readonly (readonly [text: string, understood: Understood])[]

/** Everything that `createTurn` may want to understand of a message; this may run elsewhere and ahead of the turn. */
export function hear(message: string, understand: Understand): Heard {
  const heard: [string, Understood][] = []
  const listen: Understand = (text) => {
    const known = heard.find(([other]) => other === text)
    if (known) return known[1]
    const understood = understand(text)
    heard.push([text, understood])
    return understood
  }
  const { text } = redactSecrets(message.slice(0, LONGEST))
  listen(text)
  splitQuestions(text, listen)
  const two = findTwoProblems(text, listen)
  for (const part of [two?.first.message, behindPreamble(text), besideLanguage(text)]) {
    if (part === undefined) continue
    listen(part)
    splitQuestions(part, listen)
    findTwoProblems(part, listen)
  }
  return heard
}

/** Understands from what was heard; what was not is understood now. */
export function fromHeard(heard: Heard, understand: Understand): Understand {
  return (text) => heard.find(([known]) => known === text)?.[1] ?? understand(text)
}
