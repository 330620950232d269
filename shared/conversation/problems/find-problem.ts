import type { Topic } from '../../answers/answer.ts'
import { type Cause, CHECKS_OF_CAUSE } from '../../answers/diagnosis/cause.ts'
import { type Diagnosis, isOurs, isProblem } from '../../answers/diagnosis/diagnosis.ts'
import type { Understand, Understood } from '../../understanding/index.ts'
import type { Candidate } from '../conversation.ts'
import { besideQuotes } from './quoted-words.ts'
import { findTypedCode } from './typed-code.ts'

export type FoundProblem = { topic: Topic; diagnosis: Diagnosis }

/**
 * The problem that a known error message tells of. It beats the classifier, unless the person asks something else
 * beside it; whether sending or receiving fails, the classifier still tells.
 */
export function findProblem(
  message: string,
  understood: Understood,
  best: Candidate | undefined,
  understand: Understand,
): FoundProblem | undefined {
  const { error, entities, text } = understood
  if (!error) return undefined
  const hasCode = entities.codes.length > 0 || REPLY.test(text)
  const isHeard = best !== undefined && best.confidence > 0.7 && isProblem(best.topic)
  const isTold =
    hasCode || understood.isQuote || isHeard || QUOTES.test(text) || COMES_BACK.test(text)
  if (error.isTalk && !isTold) return undefined
  const isOther = best !== undefined && best.confidence > 0.9 && !isProblem(best.topic)
  if (isOther && !hasCode && !isReport(understood)) return undefined
  if (isOther && !hasCode && asksBeside(message, error.cause, understand)) return undefined
  const isBareCode = hasCode && text.split(' ').length <= 2
  const { cause, id: code, isGuess } = error
  // What no setting cures is no matter of signing in, however it sounds.
  const tellsMore =
    isHeard && ((isGuess && isOurs({ cause, tried: [] })) || DIRECTIONS.includes(best.topic))
  const topic = tellsMore && !isBareCode ? best.topic : error.topic
  const typed = findTypedCode(message)
  return {
    topic,
    diagnosis: { cause, code, ...(typed && { typed }), tried: [], ...(isGuess && { isGuess }) },
  }
}

/** What an error message often leaves open. */
const DIRECTIONS: readonly Topic[] = ['send-fails', 'receive-fails']

/** What a mail server answers, without the longer code that the entities know. */
const REPLY = /(?:^|[\s":(])(?:4[25]\d|5[35]\d)[ -]\p{L}{2}|-err\b|\b(?:no|bad) \[/u

const SAYS =
  '"[^"]{8,}"|\\b(?:says?|said|saying|responded|replied|reports?|shows?|sagt|meldet|zeigt|antwortet\\w*|schreibt|steht|message|\\w*meldung)\\b'

/** Somebody tells the words of a program. */
const QUOTES = new RegExp(SAYS)

/** Somebody tells why an e-mail was not delivered. */
const COMES_BACK =
  /\b(?:kommt|kommen|kam|kamen|geht|ging|come|comes|came|went|goes)\b.{0,40}\b(?:zurueck|retour|back)\b|\b(?:zurueckgekommen|zurueckkomm\w*|bounce[sd]?|bouncing|abgelehnt|zurueckgewiesen|rejected|refused|nicht zugestellt|not delivered)\b/

/** The program's words alone, or somebody who tells them. */
function isReport({ isQuote, text }: Understood): boolean {
  return isQuote || TELLS.test(text) || COMES_BACK.test(text)
}

const TELLS = new RegExp(
  `${SAYS}|\\b(?:kommt|erscheint|gett?ing|gets?|got|bekomm\\w*|krieg\\w*|errors?|fehler\\w*|popup|fenster|window)\\b`,
)

/** Whether a question of its own stands beside the message, and one that the search for the cause does not answer. */
function asksBeside(message: string, cause: Cause, understand: Understand): boolean {
  const rest = besideQuotes(message)
  if ((rest.match(/\p{L}{2,}/gu) ?? []).length < 2) return false
  const { zone, candidates } = understand(rest)
  const [best] = candidates
  if (zone !== 'answer' || !best || best.confidence <= 0.9) return false
  const isAnswered = ABOUT_SSL.includes(best.topic) && CHECKS_OF_CAUSE[cause][0] === 'ssl-port'
  return !isProblem(best.topic) && !SMALL_TALK.includes(best.topic) && !isAnswered
}

const ABOUT_SSL: readonly Topic[] = ['encryption', 'check-settings', 'oauth']
const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'human', 'out-of-scope', 'capabilities']
