import { text as saying, warning } from '../../answers/blocks.ts'
import { sure, toTurn } from '../answering.ts'
import { findDanger } from '../problems/find-danger.ts'
import { besideQuotes } from '../problems/quoted-words.ts'
import { findTwoProblems, isBothDirections, withSecond } from '../problems/two-problems.ts'
import type { Way } from '../read-message.ts'
import { isSettings, readValues } from '../read-values.ts'
import { isStillBroken } from '../replies/reply-to-search.ts'
import { conversationWords } from '../words.ts'

/** "Accept it anyway?", "then without encryption?": no, before anything else. */
export const refuseDanger: Way = ({ text, problem, best, slots, values, session, known }) => {
  const said = problem ? besideQuotes(text) : text
  const danger = findDanger(said, problem, best, session.context)
  if (!danger) return undefined
  // Settings that are asked about are judged value by value, STARTTLS too.
  if (danger.kind === 'unencrypted' && !problem && isSettings(values)) return undefined
  const before = [saying(conversationWords(session.language)(`danger.${danger.kind}`))]
  return toTurn({ topic: danger.topic, slots }, session, { ...known, ...danger, before })
}

/** "Outlook still says the same" in the middle of a search. */
export const continueSearch: Way = ({ text, understood, best, session, known }) => {
  const topic = understood.zone === 'answer' ? best?.topic : undefined
  const again = isStillBroken(text, topic, session.context)
  return again && toTurn(again, session, known)
}

/** Two problems in one message: the first one, and a button for the second. */
export const answerTwoProblems: Way = ({ text, understand, slots, session, known, answerPart }) => {
  const two = findTwoProblems(text, understand)
  if (!two) return undefined
  if (!isBothDirections(two))
    return withSecond(answerPart(two.first.message, session, two.first.understood), two)
  const topic = 'connection-fails'
  return toTurn({ topic, slots }, session, { ...known, candidates: sure(topic, known.candidates) })
}

/** A known error message. Settings that stand beside it say more; those in it are told along with its meaning. */
export const answerKnownError: Way = (message) => {
  const { text, understood, problem, mistakes, slots, session, known } = message
  if (!problem) return undefined
  const own = readValues(besideQuotes(text), understood, known.programs?.[0])
  if (isSettings(own) && mistakes.length > 0) return undefined
  const { topic, diagnosis } = problem
  return toTurn({ topic, slots }, session, {
    ...known,
    candidates: sure(topic, known.candidates),
    diagnosis,
    before: mistakes.map(warning),
  })
}
