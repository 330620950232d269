import type { Question, Slots, Topic } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import { common } from '../../answers/common.ts'
import { askBack } from '../../answers/diagnosis/ask-back.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { askToCheck } from '../../answers/diagnosis/diagnose.ts'
import { isProblem, nextCheck } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import { finish, type Session, toTurn } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { knownProgram } from '../memory/program.ts'
import { conversationWords } from '../words.ts'
import { type Reply, readReply } from './read-reply.ts'

type Problem = NonNullable<Context['problem']>

/**
 * The answer to what somebody says while the cause of a problem is searched for: "still the same", "done that",
 * "how?". Undefined when the words are about something else, or when there is no search.
 */
export function replyToSearch(message: string, session: Session): Turn | undefined {
  const { problem, diagnosis } = session.context
  if (!problem) return undefined
  const { tried } = problem.diagnosis
  const check = problem.isSolved
    ? tried.at(-1)
    : nextCheck(problem.topic, problem.diagnosis, problem.slots.client)
  const reply = readReply(message, check)
  if (!reply) return undefined
  // Without an open question a bare yes or no belongs to something else; "it works now" still tells.
  const isOpen = diagnosis !== undefined && !problem.isSolved
  if (!isOpen && reply !== 'helped' && reply !== 'not-helped') return undefined
  if (problem.isSolved && reply === 'helped') return undefined
  if (!check) return afterLastCheck(reply, problem, session)
  if (reply === 'how') return explain(message, check, problem, session)
  if (reply === 'done' || reply === 'later') return askAgain(reply, check, problem, session)
  return answered(questionOf(reply, check, problem), session)
}

/** The next step of the search that a reply asks for. */
function questionOf(reply: Reply, check: CheckId, { topic, slots }: Problem): Question {
  if (check === 'seen-in-workspace' && reply !== 'helped') {
    const isMissing = reply === 'no' || reply === 'not-helped'
    return { topic, slots, progress: { check, helped: false, ...(isMissing && { isMissing }) } }
  }
  return { topic, slots, progress: { check, helped: reply === 'helped' || reply === 'yes' } }
}

function afterLastCheck(reply: Reply, { topic, slots, diagnosis }: Problem, session: Session) {
  const check = diagnosis.tried.at(-1)
  const isSolved = reply === 'helped' || reply === 'yes'
  return isSolved && check
    ? answered({ topic, slots, progress: { check, helped: true } }, session)
    : answered({ topic: 'human', slots: {} }, session)
}

function explain(message: string, check: CheckId, problem: Problem, session: Session): Turn {
  const question = helpOn(check, problem.slots, ABOUT_MEANING.test(message))
  // What was just said is not said again.
  return question && question.topic !== session.context.topic
    ? answered(question, session)
    : askAgain('how', check, problem, session)
}

const ABOUT_MEANING = /^\W*(?:und |and )?(?:why|warum|wieso|weshalb|was|what)\b/i

/** What explains a check; the program's own places where the check is made in the program. */
function helpOn(check: CheckId, slots: Slots, isAboutMeaning: boolean): Question | undefined {
  const topic = TOPIC_OF_CHECK[check]
  if (!topic) return undefined
  if (isAboutMeaning && check === 'ssl-port') return { topic: 'encryption', slots: {} }
  return { topic, slots: topic === 'client-update' && slots.client ? { client: slots.client } : {} }
}

const TOPIC_OF_CHECK: Partial<Record<CheckId, Topic>> = {
  username: 'username',
  password: 'password-set',
  host: 'server-data',
  retype: 'client-update',
  'auth-method': 'client-update',
  'ssl-port': 'client-update',
  'outgoing-login': 'client-update',
  sender: 'client-update',
}

/** The program is named in the middle of a search: the same check once more, in this program's words. */
export function nameProgram(question: Question, session: Session): Turn | undefined {
  const { topic, slots } = question
  const { problem } = session.context
  if (!problem || problem.isSolved || problem.topic !== topic || !slots.client) return undefined
  const { language, settings } = session
  const { diagnosis } = problem
  const check = nextCheck(problem.topic, diagnosis, problem.slots.client)
  if (!check) return undefined
  const client = common(language)(`client.${slots.client}`)
  const { version } = knownProgram(slots, session.context)
  const request = { language, settings, slots, diagnosis, ...(version && { version }) }
  const blocks = [
    // "Another program" is none to repeat.
    ...(slots.client === 'other' ? [] : [text(conversationWords(language)('noted', { client }))]),
    ...askToCheck(check, problem.topic, request),
  ]
  return finish({ topic, language, blocks }, question, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
    diagnosis,
  })
}

function askAgain(
  reply: 'done' | 'later' | 'how',
  check: CheckId,
  { topic, slots, diagnosis }: Problem,
  session: Session,
): Turn {
  const { language } = session
  const said = text(conversationWords(language)(`reply.${reply}`))
  const blocks = [said, ...askBack(check, { topic, slots, language, isShort: reply !== 'how' })]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
    diagnosis,
  })
}

function answered(question: Question, session: Session): Turn {
  const candidates = [{ topic: question.topic, confidence: 1 }]
  return toTurn(question, session, { outcome: 'answer', candidates })
}

const STILL =
  /immer noch|noch immer|weiterhin|trotzdem (?:nicht|nix|kein|ned|net)|(?:nicht|nix|kein\w*|ned|net) trotzdem|(?:nicht|nix|nichts) geholfen|hilft (?:auch )?(?:nicht|nix|nichts)|still (?:no|not|fail|doesn|can|won|isn|getting|get|refus|reject|the same|says)|didn.?t help|no luck|same (?:error|problem|thing|issue)|nach wie vor|gleiche(?:r|s)? (?:fehler|problem|meldung)/

/** "Outlook sagt immer noch dasselbe" in the middle of a search: the same as the button "no". */
export function isStillBroken(
  message: string,
  topic: Topic | undefined,
  { diagnosis, problem, topic: current }: Context,
): Question | undefined {
  if (!diagnosis || !problem || problem.isSolved) return undefined
  if (message.length > 100 || message.includes('?') || !STILL.test(fold(message))) return undefined
  if (topic !== undefined && topic !== current && topic !== 'thanks' && !isProblem(topic))
    return undefined
  const check = nextCheck(problem.topic, problem.diagnosis, problem.slots.client)
  return check && questionOf('next', check, problem)
}
