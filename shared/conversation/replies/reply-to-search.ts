import type { Question } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { checksOf, isProblem, nextCheck } from '../../answers/diagnosis/diagnosis.ts'
import { explains } from '../../answers/diagnosis/explains.ts'
import { fold } from '../../understanding/index.ts'
import type { Session } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { findAside } from '../follow-ups/aside-patterns.ts'
import { withoutSpeaker } from '../follow-ups/speaker.ts'
import { asksForRest, asksWhatToChange, judgedBefore } from '../memory/judged.ts'
import { answerWhatToDo } from '../problems/answer-what-to-do.ts'
import { findWhatToDo } from '../problems/what-to-do.ts'
import { conversationWords } from '../words.ts'
import { answerAsk } from './answer-ask.ts'
import { answerClue } from './answer-clue.ts'
import { answerReport, foundNetwork } from './answer-report.ts'
import { answered } from './answered.ts'
import { readAsk } from './ask-of-check.ts'
import { explainCheck } from './explain-check.ts'
import { isSeen } from './is-seen.ts'
import { type Reply, readReply } from './read-reply.ts'
import { hearRemark } from './remark.ts'
import { type Problem, recap, type Search, sayCheck } from './say-check.ts'
import { askedCheck, isAsked, openSearch } from './search-state.ts'
import { readReport } from './told.ts'

/**
 * The answer to what somebody says while the cause of a problem is searched for: "still the same", "done that",
 * "how?". Undefined when the words are about something else, or when there is no search.
 */
export function replyToSearch(message: string, session: Session): Turn | undefined {
  const { context } = session
  const { problem, diagnosis } = context
  if (!problem || asksForChanges(message, context)) return undefined
  const { tried } = problem.diagnosis
  const check = problem.isSolved
    ? tried.at(-1)
    : (askedCheck(context) ?? nextCheck(problem.topic, problem.diagnosis, problem.slots.client))
  // Without an open question a bare yes or no belongs to something else; "it works now" still tells.
  const isOpen = diagnosis !== undefined && !problem.isSolved
  const remark = hearRemark(message, session)
  if (remark) return remark
  const clue = isOpen ? answerClue(withoutSpeaker(fold(message)), problem, session) : undefined
  if (clue) return clue
  const asked = problem.isSolved ? undefined : findWhatToDo(message)
  if (asked && asked !== 'self') return answerWhatToDo(asked, problem, session)
  // "Is that right?" is asked of what was said.
  if (findAside(fold(message)) === 'sure') return undefined
  // "What else can I try?": the next check, and not this one again.
  const isNext = ELSE.test(fold(message)) && readReply(message, check) === 'next'
  const asks = isOpen && !isNext ? readAsk(fold(message)) : undefined
  // "What am I to do" at an open check is the check itself, with what it is for.
  const isToldAgain = asks?.kind === 'again' && check !== undefined && !OWN.test(message)
  const isAbout = isOpen || context.topic === problem.topic
  if (asked && isAbout && !isToldAgain && !isNext) return answerWhatToDo(asked, problem, session)
  if (asks) return answerAsk(asks, check, problem, session)
  if (isOpen && check && context.topic !== 'human' && NODS.test(fold(message))) {
    const at = { ...problem, check }
    return isAsked(context) ? sayLater(at, session) : recap(at, session)
  }
  const reply = isSolvedBeside(message, check) ? 'helped' : readReply(message, check)
  if (!reply) return undefined
  if (!isOpen && reply !== 'helped' && reply !== 'not-helped') return undefined
  if (problem.isSolved && reply === 'helped') return undefined
  if (!check) return afterLastCheck(reply, problem, session)
  const search = {
    ...problem,
    check: reply === 'done' ? explained(check, problem, context) : check,
  }
  if (isOpen && reply === 'yes' && !isAsked(context))
    return askedCheck(context) ? recap(search, session) : undefined
  // Whoever asks what now has lost the thread, but not twice.
  if (reply === 'next' && !context.isLedBack && (!isAsked(context) || isAtStart(problem)))
    if (LOST.test(fold(message))) return recap(search, session)
  if (isOpen && reply === 'no' && context.topic === 'human') return undefined
  if (reply === 'how') return explainCheck(message, search, session)
  // It helped to go elsewhere: that says why it did not work here.
  if (isOpen && reply === 'helped' && check === 'network' && ELSEWHERE.test(fold(message)))
    return foundNetwork(search, session)
  if (reply === 'later') return sayLater(search, session)
  const seen = isOpen && reply !== 'helped' ? isSeen(fold(message), check) : undefined
  if (seen !== undefined) return answered(questionOf(seen ? 'yes' : 'no', check, problem), session)
  const elsewhere =
    isOpen && (reply === 'done' || reply === 'not-helped') && doneElsewhere(message, search)
  if (elsewhere) return answerReport(elsewhere, search, session, [])
  // Whoever has looked is asked what is there.
  if (reply === 'done' && check === 'seen-in-workspace')
    return sayCheck(search, session, { as: 'question' })
  if (reply === 'done')
    return answerReport(
      { ...NOTHING, told: [{ check: search.check, state: 'done' }] },
      search,
      session,
      [],
    )
  // "Nothing has changed" does not tell whether the mail is there.
  if (check === 'seen-in-workspace' && reply === 'not-helped' && !IS_SEEN.test(fold(message)))
    return sayCheck(search, session, { as: 'question' })
  return answered(questionOf(reply, check, problem), session)
}

/** "What do I have to change?" below settings that were just judged wrong is about them, and no question of the check. */
function asksForChanges(message: string, context: Context): boolean {
  const folded = fold(message)
  const isAsked = asksWhatToChange(folded) || asksForRest(folded) !== undefined
  return judgedBefore(context) !== undefined && isAsked
}

/** "Fixed! But my colleague has the same": solved here, and another story there. */
function isSolvedBeside(message: string, check: CheckId | undefined): boolean {
  const [first = '', ...rest] = message.split(/[.!,;]+\s+/)
  return (
    rest.length > 0 && OTHERS.test(fold(rest.join(' '))) && readReply(first, check) === 'helped'
  )
}

const OTHERS =
  /\b(?:kolleg\w*|colleagues?|co-?workers?|boss|chef\w*|frau|mann|wife|husband|team|others|anderen|someone else|jemand anders?)\b/

const OWN = /(?<!\p{L})(?:kann|k[öo]nn|can|could|selb|myself)/iu

/** "I reset it": said of one check only, whichever is open. */
function doneElsewhere(message: string, { check, topic, slots, diagnosis }: Search) {
  const checks = checksOf(topic, diagnosis, slots.client)
  const report = readReport(fold(message), { open: check, checks })
  return report?.told.some((one) => one.check !== check && one.state === 'done') && report
}

/** "Done" below an answer that explains another check than the open one is said of that. */
function explained(
  check: CheckId,
  { topic, slots, diagnosis }: Problem,
  { topic: before }: Context,
): CheckId {
  if (before === undefined || explains(before, check)) return check
  const all = checksOf(topic, diagnosis, slots.client)
  const other = all.find((one) => ONLY_ITS_OWN.includes(one) && explains(before, one))
  return other && !diagnosis.tried.includes(other) ? other : check
}

/** Checks whose answers explain nothing else. */
const ONLY_ITS_OWN: readonly CheckId[] = ['username', 'password']

const NOTHING = { isStill: false, isSolved: false, isComplaint: false } as const

const ELSEWHERE = /\b(?:mobil\w*|daten|data|hotspot|ander\w*|other|handy|phone|vpn|netz|network)\b/

/** "Ok" to an instruction: whoever says it is about to follow it. */
const NODS =
  /^(?:(?:ok|okay|oki|okey|gut|fine|alles klar|verstanden|got it|i see|aha|super|ah|ach so|achso|prima|oh|hm+|ups|oops|wait|oh wait|mach ich|i will|will do|sure)[\s,.!]*)+$/

function sayLater(search: Search, session: Session): Turn {
  const said = text(conversationWords(session.language)('reply.later'))
  return sayCheck(search, session, { before: [said], as: 'buttons' })
}

/** An error message was just explained, and nothing is tried yet. */
function isAtStart({ diagnosis }: Problem): boolean {
  return diagnosis.cause !== undefined && diagnosis.tried.length === 0
}

const ELSE = /\b(?:noch|sonst|else|more|further|weitere)\b/

const LOST = /\b(?:jetzt|nun|now|dann|then)\W*$/

const IS_SEEN =
  /\b(?:dort|da|there|workspace|browser|web\w*|seh\w*|sees?|seen|leer|empty|nirgend\w*|nowhere|auch|either|sichtbar|visible|none|keine?)\b/

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

const STILL =
  /^(?:(?:but|aber|ja|no|nein|nope) )*(?:still|immer ?noch)(?: \S+){1,3}$|\bkeeps? (?:popping|asking|coming|prompting|saying|failing)|\bpops? up again|kommt (?:immer )?wieder|fragt (?:immer )?(?:weiter|wieder)|immer ?noch|noch immer|weiterhin|trotzdem (?:nicht|nix|kein|ned|net)|(?:nicht|nix|kein\w*|ned|net) trotzdem|(?:nicht|nix|nichts) geholfen|hilft (?:auch )?(?:nicht|nix|nichts)|still (?:no|not|fail|doesn|can|won|isn|getting|get|refus|reject|the same|says)|didn.?t help|no luck|same (?:error|problem|thing|issue|window)|nach wie vor|gleiche(?:r|s)? (?:fehler|problem|meldung|fenster)/

/** "Outlook sagt immer noch dasselbe" in the middle of a search: the same as the button "no". */
export function isStillBroken(
  message: string,
  topic: Turn['topic'] | undefined,
  context: Context,
): Question | undefined {
  const search = openSearch(context)
  if (!search) return undefined
  if (message.length > 100 || message.includes('?') || !STILL.test(fold(message))) return undefined
  const { topic: current } = context
  if (topic !== undefined && topic !== current && topic !== 'thanks' && !isProblem(topic))
    return undefined
  return questionOf('next', search.check, search)
}
