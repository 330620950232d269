import type { PlainId } from '../../answers/asked.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { toUsername } from '../../rules/index.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure, toTurn } from '../answering.ts'
import type { Context } from '../conversation.ts'
import { questionBehindCount } from '../counted-numbers.ts'
import { answerFollowUp } from '../follow-ups/answer-follow-up.ts'
import { answerNamed } from '../follow-ups/answer-named.ts'
import { resolveFragment } from '../follow-ups/follow-up.ts'
import { MAIL_ONE } from '../follow-ups/mail-one.ts'
import { withOtherPrograms } from '../follow-ups/named-beside.ts'
import { findNamed } from '../follow-ups/named-program.ts'
import { behindPreamble, isWorthMore, questionBehind } from '../follow-ups/preamble.ts'
import { RECALL } from '../follow-ups/spoken-of.ts'
import { withoutSigns } from '../memory/judged.ts'
import { saidName } from '../memory/said-name.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import { isVagueProblem } from '../problems/vague-problem.ts'
import type { Way } from '../read-message.ts'
import { nameProgram } from '../replies/name-program.ts'
import { conversationWords } from '../words.ts'

/** "And for SMTP?", "in Outlook": only names, understood by what was spoken of before. */
export const answerFragment: Way = ({ understood, session, known }) => {
  const { context } = session
  const { asked } = context
  const followUp = resolveFragment(understood, context)
  if (!followUp) return undefined
  const candidates = sure(followUp.topic, known.candidates)
  const { client } = understood.slots
  if (client && asked && ASKED_AGAIN.includes(asked))
    return answerPlain({ ...known, asked: { id: 'auth-method' }, slots: { client } }, session)
  const named = client && nameProgram(followUp, session)
  if (named) return { ...named, candidates }
  const isName = followUp.topic === 'username' && RECALL.test(understood.text)
  const before = isName
    ? [saying(conversationWords(session.language)('remembered.name-not-kept'))]
    : []
  return withOtherPrograms(toTurn(followUp, session, { ...known, candidates, before }), understood)
}

/** "And in Thunderbird?": which entry that is there. */
const ASKED_AGAIN: readonly PlainId[] = ['auth-method', 'auth-other']

/** "And the mail one?": after a password that is not ours, the same asked of ours. */
export const answerMailOne: Way = ({ text, session, known }) => {
  const { foreign } = session.context
  const said = withoutSigns(fold(text))
  if (!foreign || said.length > 60 || !MAIL_ONE.test(said)) return undefined
  const candidates = sure(foreign, known.candidates)
  return toTurn({ topic: foreign, slots: {} }, session, { ...known, candidates })
}

/** "Thanks, and …", "sorry, I meant …": what is said behind it. */
export const answerBehindPreamble: Way = ({
  text,
  understood,
  understand,
  session,
  answerPart,
}) => {
  const behind = questionBehind(text, understood, session.context, understand)
  if (behind !== undefined) return answerPart(behind)
  // "Thanks, and now?" means something only after what was said.
  const rest = behindPreamble(text)
  if (rest === undefined || understood.candidates[0]?.topic !== 'thanks') return undefined
  const turn = answerPart(rest)
  return isWorthMore(turn) || isVagueProblem(understand(rest)) ? turn : undefined
}

/** "We are 25 people, which port?": the story would hide the question. */
export const answerBehindCount: Way = ({ text, understood, understand, answerPart }) => {
  if (understood.zone === 'answer') return undefined
  const asked = questionBehindCount(text)
  return asked && understand(asked).zone === 'answer' ? answerPart(asked) : undefined
}

/** "So m.berger?", "mein Kürzel ist HUBM": the user name that was just spoken of, judged. */
export const judgeName: Way = ({ text, session, problem, values, known }) => {
  const { context, language } = session
  const name = problem || !isAboutName(context) ? undefined : saidName(text)
  if (name === undefined || values.some(({ host, port }) => host !== undefined || port))
    return undefined
  const topic = 'username'
  const right = toUsername(name)
  const t = conversationWords(language)
  const asks = text.includes('?')
  const say = name !== right ? (asks ? 'said-name.wrong' : 'said-name.lower') : 'said-name.right'
  const blocks = [
    saying(t(say, { name: right })),
    ...actions(ask(language, 'button.password-set', 'password-set')),
  ]
  return finish({ topic, language, blocks }, { topic, slots: context.slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, known.candidates),
  })
}

function isAboutName({ topic, wrong, told }: Context): boolean {
  return (
    topic === 'username' ||
    (topic === 'check-settings' && (wrong === 'username' || told?.name === 'capitals'))
  )
}

/** A few words that mean something after the answer before them. */
export const answerFewWords: Way = ({ text, understood, session, known }) =>
  answerFollowUp(text, understood, session, known.candidates)

/** A program or a device, and not yet what is wanted of it. */
export const noteProgram: Way = ({ understood, session, known }) => {
  const named = findNamed(understood, session.context)
  return named && answerNamed(named, session, known.candidates)
}
