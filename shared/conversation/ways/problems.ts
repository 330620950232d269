import type { Block, Question } from '../../answers/answer.ts'
import { text as saying, warning } from '../../answers/blocks.ts'
import { sayRight } from '../../answers/check-settings.answer.ts'
import { type Diagnosis, isOurs, isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { withSettled } from '../../answers/diagnosis/settled.ts'
import type { AnswerRequest } from '../../answers/topic-answer.ts'
import { sure, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { answerShort } from '../follow-ups/answer-short.ts'
import { findAboutProblem } from '../problems/about-problem.ts'
import { findDanger } from '../problems/find-danger.ts'
import { hasOldPassword, receivesNot } from '../problems/own-words.ts'
import { besideQuotes } from '../problems/quoted-words.ts'
import { findTwoProblems, isBothDirections, withSecond } from '../problems/two-problems.ts'
import { isVagueProblem } from '../problems/vague-problem.ts'
import { asksWhatToTell } from '../problems/what-to-do.ts'
import type { Message, Way } from '../read-message.ts'
import { besideSettings, isSettings, readValues } from '../read-values.ts'
import { isStillBroken } from '../replies/reply-to-search.ts'
import { recap } from '../replies/say-check.ts'
import { isAsked, openSearch } from '../replies/search-state.ts'
import { conversationWords } from '../words.ts'
import { askWhichProblem } from '../zones.ts'

/** "I changed the password, now nothing comes", "cannot get mail": what fails, told in no program's words. */
export const hearOwnWords: Way = ({ understood, best, problem, slots, session, known }) => {
  if (problem || openSearch(session.context)) return undefined
  const { language } = session
  const isSure = understood.zone === 'answer' && best !== undefined && isProblem(best.topic)
  if (hasOldPassword(understood)) {
    const before = [saying(conversationWords(language)('old-password'))]
    // Told as a sign-in that fails, that is looked into, too.
    const topic = isSure && best.topic === 'login-fails' ? best.topic : 'client-update'
    const told = topic === 'login-fails' ? slots : ({ ...slots, datum: 'password' } as const)
    const candidates = sure(topic, known.candidates)
    return toTurn({ topic, slots: told }, session, { ...known, candidates, before })
  }
  if (isSure || !receivesNot(understood)) return undefined
  const topic = 'receive-fails'
  return toTurn({ topic, slots }, session, { ...known, candidates: sure(topic, known.candidates) })
}

/** "Accept it anyway?", "then without encryption?": no, before anything else. */
export const refuseDanger: Way = ({ text, problem, best, slots, values, session, known }) => {
  const said = problem ? besideQuotes(text) : text
  const danger = findDanger(said, problem, best, session.context)
  if (!danger) return undefined
  // Settings that are asked about are judged value by value, STARTTLS too.
  if (danger.kind === 'unencrypted' && !problem && isSettings(values)) return undefined
  if (danger.kind === 'in-doubt') {
    const topic = session.context.topic ?? danger.topic
    const offers = [{ topic: 'certificate-warning' }, { topic: 'encryption' }] as const
    return answerShort({ say: 'danger.in-doubt', topic, offers }, session, known.candidates)
  }
  const before = [saying(conversationWords(session.language)(`danger.${danger.kind}`))]
  return toTurn({ topic: danger.topic, slots }, session, { ...known, ...danger, before })
}

/** "What do I tell IT?" with no problem before it: the contact, and what helps them. */
export const tellWhatToSay: Way = ({ text, session, known, problem }) => {
  const isToTell = !problem && asksWhatToTell(text)
  const topic = 'human'
  const candidates = sure(topic, known.candidates)
  return isToTell ? toTurn({ topic, slots: {} }, session, { ...known, candidates }) : undefined
}

/** "Is that my fault?", "do I have to send it again?": one sentence, and the search goes on. */
export const answerAboutProblem: Way = ({ text, understood, session, known }) => {
  const say = findAboutProblem(text, understood, session.context)
  if (!say) return undefined
  return answerShort({ say, offers: [{ topic: 'human' }] }, session, known.candidates)
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

/** A known error message. Wrong settings beside it say more; right ones are said to be right, and the search goes on. */
export const answerKnownError: Way = (message) => {
  const { text, understood, problem, mistakes, slots, known } = message
  if (!problem) return undefined
  const own = readValues(besideQuotes(text), understood, known.programs?.[0])
  if (isSettings(own) && mistakes.length > 0) return undefined
  const { topic, diagnosis } = problem
  const again = answerAgain(message, diagnosis.code)
  if (again) return again
  // The server in a returned mail is another one than the person's.
  const before = isOurs(diagnosis) ? mistakes.map(warning) : []
  return searchBeside({ topic, slots }, diagnosis, message, before)
}

/** The same message once more: asked about, or a "no" where it was asked whether a check helped. */
function answerAgain({ text, slots, session, known }: Message, code: string | undefined) {
  const search = openSearch(session.context)
  if (!search || code === undefined || search.diagnosis.code !== code) return undefined
  if (slots.client !== search.slots.client) return undefined
  if (text.includes('?')) return recap(search, session)
  if (!isAsked(session.context) || search.check === 'seen-in-workspace') return undefined
  const progress = { check: search.check, helped: false }
  return toTurn({ topic: search.topic, slots: search.slots, progress }, session, known)
}

/** Right settings, and beside them that something fails: the search, without what the settings answer already. */
export const searchBesideSettings: Way = (message) => {
  const { text, values, mistakes, slots, session, known, understand } = message
  if (!isWhole(values) || mistakes.length > 0 || openSearch(session.context)) return undefined
  const rest = besideSettings(text, known.programs?.[0]).replace(BETWEEN, ' ')
  const isHanging = HANGS.test(rest)
  if (!isHanging && !/\p{L}{4}/u.test(rest)) return undefined
  const heard = understand(rest)
  const [best] = heard.candidates
  const heardOf = heard.error?.topic ?? (heard.zone === 'answer' ? best?.topic : undefined)
  const topic = isHanging && !heard.error ? 'connection-fails' : heardOf
  if (topic && isProblem(topic)) {
    const { cause, id: code } = heard.error ?? {}
    return searchBeside({ topic, slots }, { cause, code, tried: [] }, message)
  }
  if (!isVagueProblem(heard)) return undefined
  const asked = askWhichProblem(slots, session, known.candidates)
  const right = sayRight(requestOf(message))
  return { ...asked, answer: { ...asked.answer, blocks: [...right, ...asked.answer.blocks] } }
}

/** "SMTP_SSL(…) hangs": right as it is, and no connection all the same. */
const HANGS =
  /(?<!\p{L})(?:hangs?|hängt|haengt|hanging|stuck|time[sd]?[ -]?out|timeout|freezes?|never returns|no response|keine antwort|bleibt (?:hängen|haengen|stehen))(?!\p{L})/iu

/** "SSL and 993" is all that there is to a connection, and right or wrong as a whole. */
function isWhole(values: Message['values']): boolean {
  const isPair = values.some(
    ({ port, encryption }) => port !== undefined && encryption !== undefined,
  )
  return isSettings(values) || isPair
}

/** What ties a problem to the values before it: "I have 993 and SSL, and still a time-out". */
const BETWEEN =
  /^\W*(?:(?:hab\w*|ich|have|i|is|ist|drin|und|and|on|set|port|eingestellt|trotzdem|still|aber|but)(?!\p{L})\W*)+/iu

function searchBeside(
  question: Question,
  diagnosis: Diagnosis,
  message: Message,
  mistakes: readonly Block[] = [],
): Turn {
  const { values, session, known } = message
  const { topic } = question
  const standard = { settings: session.settings, client: known.programs?.[0] }
  const isRight = mistakes.length === 0 && message.mistakes.length === 0 && isWhole(values)
  return toTurn(question, session, {
    ...known,
    candidates: sure(topic, known.candidates),
    diagnosis: isProblem(topic)
      ? withSettled(topic, diagnosis, isRight ? values : [], standard)
      : diagnosis,
    before: isRight ? sayRight(requestOf(message)) : mistakes,
  })
}

function requestOf({ slots, session: { language, settings }, known }: Message): AnswerRequest {
  const { values = [], unread = [], programs = [] } = known
  return { language, settings, slots, values, unread, programs }
}
