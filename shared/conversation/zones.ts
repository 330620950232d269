import type { Slots, Topic } from '../answers/answer.ts'
import { actions, text } from '../answers/blocks.ts'
import { ask } from '../answers/buttons.ts'
import { common } from '../answers/common.ts'
import { answerTopic } from '../answers/index.ts'
import { MAX_LENGTH } from '../understanding/index.ts'
import { finish, type Session } from './answering.ts'
import type { Turn } from './conversation.ts'
import { checkBlocks, type Search } from './replies/say-check.ts'
import { openProblem, openSearch } from './replies/search-state.ts'
import { conversationWords } from './words.ts'

/** A suggestion below this is no better than a random one. */
const LIKELY = 0.04

/** Nobody means a greeting or thanks without saying so. */
const SMALL_TALK: readonly Topic[] = ['out-of-scope', 'greeting', 'thanks']

function isWorthAsking(topic: Topic): topic is Known {
  return !SMALL_TALK.includes(topic)
}

type Known = Exclude<Topic, 'out-of-scope'>

/** "Did you mean …?" with up to three buttons; the same three are not offered twice in a row. */
export function suggest(slots: Slots, session: Session, candidates: Turn['candidates']): Turn {
  const likely = candidates.flatMap(({ topic, confidence }): Known[] =>
    isWorthAsking(topic) && confidence > LIKELY ? [topic] : [],
  )
  return offer(likely.slice(0, 3), 'suggest', slots, session, candidates)
}

/** "Outlook geht nicht": asks what exactly fails. */
export function askWhichProblem(
  slots: Slots,
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const problems = ['login-fails', 'send-fails', 'receive-fails', 'connection-fails'] as const
  return offer(problems, 'which-problem', slots, session, candidates)
}

function offer(
  topics: readonly Known[],
  question: 'suggest' | 'which-problem',
  slots: Slots,
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const { language, context } = session
  const [first] = topics
  const wasOffered = (topic: Topic) => context.offered.some((item) => item.question.topic === topic)
  const isSame = context.outcome === 'suggest' && topics.every(wasOffered)
  if (!first || isSame)
    return decline('', { ...session, context: { ...context, misses: 1 } }, candidates)
  const t = conversationWords(language)
  const buttons = topics.map((topic) => ask(language, labelOf(topic, slots), topic, slots))
  const { client } = slots
  const isNamed = question === 'which-problem' && client !== undefined && client !== 'other'
  const noted = isNamed ? [text(t('noted', { client: common(language)(`client.${client}`) }))] : []
  const blocks = [...noted, text(t(question)), ...actions(...buttons), text(t('suggest-more'))]
  return finish({ topic: first, language, blocks }, { topic: first, slots }, session, {
    outcome: 'suggest',
    candidates,
  })
}

type Label = Parameters<typeof ask>[1]

/** The words on the button of a topic. */
export function labelOf(topic: Known, { protocol, client }: Slots): Label {
  if (topic === 'server-data' && protocol) return 'button.server-data-protocol'
  if (topic === 'client-setup' && client) return 'button.client-setup-named'
  if (topic === 'client-update' && client) return 'button.client-update-named'
  if (topic === 'protocol-explained' && !protocol) return 'button.protocols-explained'
  return `button.${topic}`
}

/** Says honestly that this is not understood; the second time in a row it leads to people. */
export function decline(message: string, session: Session, candidates: Turn['candidates']): Turn {
  const { language, settings, context } = session
  const search = openSearch(context)
  if (search) return declineInSearch(search, session, candidates)
  const t = conversationWords(language)
  // All checks are used up: more of it is for people.
  const isOver = context.diagnosis !== undefined && context.problem && !context.problem.isSolved
  const request = {
    language,
    settings,
    slots: {},
    ...openProblem(context),
    ...(context.isWritten && { isWritten: true }),
  }
  const first = answerTopic('out-of-scope', request).blocks
  const blocks =
    context.misses > 0 || isOver
      ? [text(t(isOver ? 'search.end' : 'miss-again')), ...answerTopic('human', request).blocks]
      : message.length > MAX_LENGTH
        ? [text(t('too-long')), ...first.slice(1)]
        : first
  return finish(
    { topic: 'out-of-scope', language, blocks },
    { topic: 'out-of-scope', slots: {} },
    session,
    { outcome: 'decline', candidates },
  )
}

/** What was not understood in the middle of a search: the open check is the answer, and then its buttons. */
function declineInSearch(search: Search, session: Session, candidates: Turn['candidates']): Turn {
  const { language, context } = session
  const t = conversationWords(language)
  const isAgain = context.misses > 0
  const again = search.check === 'seen-in-workspace' ? 'search.miss-seen' : 'search.miss-again'
  const blocks = checkBlocks(search, session, {
    before: [text(t(isAgain ? again : 'search.miss'))],
    as: isAgain ? 'buttons' : 'whole',
  })
  const human = isAgain ? actions(ask(language, 'button.human', 'human')) : []
  return finish(
    { topic: 'out-of-scope', language, blocks: [...blocks, ...human] },
    { topic: 'out-of-scope', slots: {} },
    session,
    { outcome: 'decline', candidates, diagnosis: search.diagnosis },
  )
}
