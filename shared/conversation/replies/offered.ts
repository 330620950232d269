import type { Question } from '../../answers/answer.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { oncePer } from '../../once.ts'
import { fold, toWords } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import { namedProblem } from './named-problem.ts'
import { isAsked } from './search-state.ts'

const YES = /^(?:ja|jo|joa|jep|jup|jap|yes|yep|yup|yeah|genau|stimmt|ja bitte|yes please|ja genau)$/

/** The button that a typed text means: its label, its place, or a yes to the only one. */
export function findOffered(text: string, context: Context): Question | undefined {
  const { offered } = context
  if (text.length > 200 || offered.length === 0) return undefined
  const typed = plain(text)
  const same = offered[plainLabels(offered).indexOf(typed)]
  if (same) return same.question
  const isCheck = isAsked(context)
  const place = placeIn(typed, offered.length)
  if (place !== undefined && isCheck && !NUMBERED.test(typed)) return otherProblem(offered)
  if (place !== undefined) return offered[place]?.question
  // "Did you mean …?" with a single suggestion can be answered with yes.
  if (YES.test(typed) && offered.length === 1 && !isCheck) return offered[0]?.question
  return context.outcome === 'suggest' ? namedProblem(typed, offered) : undefined
}

/** "The second one" below a check is the second problem that was told, not the second button. */
function otherProblem(offered: Context['offered']): Question | undefined {
  return offered.find(({ question }) => isProblem(question.topic) && !question.progress)?.question
}

const NUMBERED =
  /^(?:(?:nummer|nr|number|no|option|punkt|antwort|answer) )?([1-9]\d?)(?: bitte| please)?$/
const ORDINAL =
  /^(?:(?:ja|yes|na|ok|also|ich mein\w*|i mean\w*|i meant|nehme?|take|nimm) )?(?:(?:the|das|der|die|den|dem) )?(erst\w*|zweit\w*|dritt\w*|viert\w*|fuenft\w*|letzt\w*|first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|oberste\w*|unterste\w*|top|bottom)(?: one| option| button| davon| bitte| please| punkt| vorschlag| suggestion)*$/
const PLACES: readonly RegExp[] = [
  /^(?:erst|first|1st|oberst|top)/,
  /^(?:zweit|second|2nd)/,
  /^(?:dritt|third|3rd)/,
  /^(?:viert|fourth|4th)/,
  /^(?:fuenft|fifth)/,
]

/** "2", "the second one", "das letzte": the place of a button, counted from 0. */
function placeIn(typed: string, count: number): number | undefined {
  const number = NUMBERED.exec(typed)?.[1]
  if (number !== undefined) return Number(number) - 1
  const word = ORDINAL.exec(typed)?.[1]
  if (word === undefined) return undefined
  if (/^(?:letzt|last|unterst|bottom)/.test(word)) return count - 1
  return PLACES.findIndex((pattern) => pattern.test(word))
}

/** A bare yes or no that nothing waits for. */
export function isBareYesOrNo(text: string, { topic }: Context): boolean {
  if (text.length > 60 || !topic) return false
  return /^(?:ja|yes|ok|okay|oki|gut|fine|passt|alles klar|verstanden|got it|i see|aha|super|jo|jep|yep|nein|no|nope|nee|noe|nein danke|no thanks|no thank you)$/.test(
    plain(text),
  )
}

const plainLabels = oncePer((offered: Context['offered']) =>
  offered.map(({ label }) => plainLabel(label)),
)

/** A stored context comes back as a new list, but its labels are our own words, and few. */
const knownLabels = new Map<string, string>()
const MOST_LABELS = 1_000

function plainLabel(label: string): string {
  const known = knownLabels.get(label) ?? plain(label)
  if (knownLabels.size >= MOST_LABELS) knownLabels.clear()
  knownLabels.set(label, known)
  return known
}

function plain(text: string): string {
  return toWords(fold(text)).join(' ')
}
