import type { Action, Block, Topic } from '../../answers/answer.ts'
import type { PlainId } from '../../answers/asked.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { fold } from '../../understanding/index.ts'
import { finish, type Session, sure, toTurn } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import type { Way } from '../read-message.ts'
import { sayCheck } from '../replies/say-check.ts'
import { openSearch } from '../replies/search-state.ts'
import { conversationWords } from '../words.ts'
import { type Aside, findAside } from './aside-patterns.ts'
import { nothingToDoubt } from './nothing-to-doubt.ts'
import { findVerdictQuestion } from './verdict-question.ts'

/** "Why?", "who says so?", "shorter, please", "so which?": about the answer before, in a sentence or two. */
export const answerAside: Way = (message) => {
  const { text: said, understood, session, known } = message
  const { topic, outcome } = session.context
  const aside = outcome && findAside(fold(said))
  if (!aside) return undefined
  // "Is that right?" is about what was told of settings, where something was.
  const isJudged = session.context.told !== undefined || topic === 'check-settings'
  if (aside === 'sure' && isJudged && findVerdictQuestion(fold(said)) !== undefined)
    return undefined
  const nothing = aside === 'sure' ? nothingToDoubt(session) : undefined
  if (nothing) return told([nothing], session, known.candidates)
  if (!topic || SMALL_TALK.includes(topic)) return undefined
  const [best] = known.candidates
  const isOwn =
    understood.zone === 'answer' && best && best.topic !== topic && best.confidence > 0.9
  // "My admin says …" may go on with anything.
  if (aside === 'authority' && (isOwn || understood.error || message.mistakes.length > 0))
    return undefined
  return say(aside, topic, session, known.candidates)
}

const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'language-switch', 'out-of-scope']

function say(
  aside: Aside,
  topic: Topic,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { context } = session
  if (aside === 'brief') return inShort(topic, session, candidates)
  if (aside === 'values') {
    const { client: _program, datum: _asked, ...slots } = context.slots
    return inShort('server-data', { ...session, context: { ...context, slots } }, candidates)
  }
  if (aside === 'yes-or-no') return yesOrNo(topic, session, candidates)
  if (aside === 'which') {
    const kind = WHICH[topic]
    return (
      kind &&
      told([text(conversationWords(session.language)(`which.${kind}`))], session, candidates)
    )
  }
  const reason = reasonFor(topic, context)
  const doubted = aside === 'sure' ? aboutMessage(topic, session) : undefined
  const search = doubted && openSearch(context)
  if (search) return sayCheck(search, session, { before: doubted, as: 'question' })
  if (doubted) return told(doubted, session, candidates)
  // Nobody says so but this program: then it can be looked up.
  if (!reason && (aside === 'sure' || aside === 'source') && !MAKES_NO_CLAIM.includes(topic))
    return answerPlain({ candidates, asked: { id: 'verify' }, slots: context.slots }, session)
  if (!reason) return undefined
  return told(reasons(reason, aside, session), session, candidates)
}

/** The heart of what was said before. */
function inShort(topic: Topic, session: Session, candidates: Turn['candidates']): Turn {
  const { asked, slots } = session.context
  if (asked) return firstSentence(answerPlain({ candidates, asked: { id: asked }, slots }, session))
  const details = { outcome: 'answer', candidates: sure(topic, candidates) } as const
  return toTurn({ topic, slots }, { ...session, isBrief: true }, details)
}

/** The yes or the no of a plain answer, with its reason. */
function firstSentence(turn: Turn): Turn {
  const [first, ...others] = turn.answer.blocks
  if (first?.kind !== 'text') return turn
  const sentence = first.text.split(/(?<=[.!?])\s/)[0] ?? first.text
  const blocks = [text(sentence), ...others.filter(({ kind }) => kind === 'actions')]
  return { ...turn, answer: { ...turn.answer, blocks } }
}

function yesOrNo(topic: Topic, session: Session, candidates: Turn['candidates']): Turn {
  const { context, language } = session
  const reason = context.wrong && reasonFor(topic, context)
  if (!reason) return inShort(topic, session, candidates)
  const no = text(conversationWords(language)('no'))
  return told([no, ...reasons(reason, 'why', session)], session, candidates)
}

const WHICH: Partial<Record<Topic, 'protocol' | 'encryption'>> = {
  'protocol-choice': 'protocol',
  'protocol-explained': 'protocol',
  'server-data': 'protocol',
  'pop-keep-copy': 'protocol',
  encryption: 'encryption',
}

const MAKES_NO_CLAIM: readonly Topic[] = ['capabilities', 'privacy', 'human']

/** What an error message was said to mean, and how sure that is. */
function aboutMessage(topic: Topic, { context, language }: Session): Block[] | undefined {
  const { problem } = context
  if (!problem || problem.topic !== topic || !problem.diagnosis.cause) return undefined
  const { isGuess, typed, code = typed } = problem.diagnosis
  const t = conversationWords(language)
  if (isGuess) return [text(t('reason.guess'))]
  return [
    text(t('reason.sure')),
    ...(code ? [text(t('reason.message', { code: typed ?? code }))] : []),
  ]
}

type Reason = 'ssl' | 'host' | 'username' | 'password' | 'choice' | 'certificate'

/** Why the answer before is as it is. */
function reasonFor(topic: Topic, { wrong, slots, asked }: Context): Reason | undefined {
  if (asked && OF_ASKED[asked]) return OF_ASKED[asked]
  if (topic === 'check-settings' && wrong) return OF_FIELD[wrong]
  if (topic === 'show-me') return slots.datum === 'password' ? 'password' : 'ssl'
  return OF_TOPIC[topic]
}

const OF_FIELD = {
  host: 'host',
  port: 'ssl',
  encryption: 'ssl',
  username: 'username',
  authentication: 'password',
} as const satisfies Record<NonNullable<Context['wrong']>, Reason>

/** Where the topic has another reason. */
const OF_ASKED: Partial<Record<PlainId, Reason>> = {
  'pop-before-smtp': 'password',
  'smtp-needed': 'ssl',
  'device-login': 'password',
  'device-authentication': 'password',
  'device-error': 'ssl',
}

const OF_TOPIC: Partial<Record<Topic, Reason>> = {
  'check-settings': 'ssl',
  'server-data': 'ssl',
  encryption: 'ssl',
  'client-setup': 'ssl',
  'client-update': 'ssl',
  'connection-fails': 'ssl',
  'send-fails': 'ssl',
  'receive-fails': 'ssl',
  username: 'username',
  'password-set': 'password',
  'password-forgotten': 'password',
  'login-fails': 'password',
  oauth: 'password',
  'protocol-choice': 'choice',
  'protocol-explained': 'choice',
  'pop-keep-copy': 'choice',
  'certificate-warning': 'certificate',
}

function reasons(reason: Reason, aside: Aside, { settings, language, context }: Session): Block[] {
  const t = conversationWords(language)
  const { ports, isKnown } = describePorts(PROTOCOLS, settings, language)
  const isAboutServers =
    (aside === 'source' || aside === 'sure') && context.topic === 'server-data' && settings.mail
  return [
    ...(aside === 'sure' ? [text(t('reason.sure'))] : []),
    ...(aside === 'authority' ? [text(t('reason.authority'))] : []),
    ...(isAboutServers ? [text(t('reason.servers'))] : []),
    text(t(`reason.${reason}`)),
    ...(reason === 'ssl'
      ? [text(t(isKnown ? 'reason.ports' : 'reason.usual-ports', { ports }))]
      : []),
  ]
}

/** Said about the answer before: its topic stays, and so does what was wrong. */
function told(blocks: Block[], session: Session, candidates: Turn['candidates']): Turn {
  const { language, context } = session
  const { topic = 'capabilities', slots, wrong, judged, diagnosis } = context
  const buttons: Action[] = [
    ask(language, 'button.server-data', 'server-data'),
    ask(language, 'button.human', 'human'),
  ]
  const answer = { topic, language, blocks: [...blocks, ...actions(...buttons)] }
  const turn = finish(answer, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, candidates),
    ...(diagnosis && { diagnosis }),
  })
  return wrong ? { ...turn, context: { ...turn.context, wrong, ...(judged && { judged }) } } : turn
}
