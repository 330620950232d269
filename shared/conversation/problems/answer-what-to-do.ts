import type { Block } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { backToSearch } from '../../answers/diagnosis/ask-back.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import { nextCheck } from '../../answers/diagnosis/diagnosis.ts'
import { problemLines, supportLetter } from '../../answers/diagnosis/hand-over.ts'
import { supportPage } from '../../answers/support.ts'
import { finish, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { type Problem, sayCheck } from '../replies/say-check.ts'
import { askedCheck } from '../replies/search-state.ts'
import { conversationWords } from '../words.ts'
import type { WhatToDo } from './what-to-do.ts'

/** What to tell support or the recipient, or what one can do oneself; a check that is open goes on below it. */
export function answerWhatToDo(asked: WhatToDo, problem: Problem, session: Session): Turn {
  const { topic, slots, diagnosis } = problem
  const { language, settings, context } = session
  const check = askedCheck(context) ?? nextCheck(topic, diagnosis, slots.client)
  const isMade = check !== undefined && asked === 'self' && !ownWay(diagnosis.cause)
  const blocks = sayWhatToDo(asked, problem, session, isMade)
  // Everything is checked: then it is for people.
  if (!check && asked === 'self' && !ownWay(diagnosis.cause))
    return toTurn({ topic: 'human', slots: {} }, session, {
      outcome: 'answer',
      candidates: [{ topic: 'human', confidence: 1 }],
      before: blocks,
    })
  // What one can do is the check itself.
  if (check && asked === 'self')
    return sayCheck({ ...problem, check }, session, {
      before: blocks,
      as: isMade ? 'whole' : 'question',
    })
  const below = check
    ? backToSearch(check, { topic, slots, language })
    : actions(supportPage(settings, language), ask(language, 'button.human', 'human'))
  const answer = { topic, language, blocks: [...blocks, ...below] }
  return finish(answer, { topic, slots }, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
    diagnosis,
  })
}

function sayWhatToDo(
  asked: WhatToDo,
  problem: Problem,
  session: Session,
  isMade: boolean,
): Block[] {
  const { language, isBrief } = session
  const t = conversationWords(language)
  const { cause } = problem.diagnosis
  if (asked === 'tell') return sayToSupport(problem, session)
  if (asked === 'recipient') return [text(t(`what-to-do.recipient.${forRecipient(cause)}`))]
  if (isMade) return [text(t('what-to-do.self.check'))]
  if (isBrief) return [text(t('what-to-do.self.no-more'))]
  return [text(t(`what-to-do.self.${ownWay(cause) ?? 'end'}`))]
}

/** One sentence for the telephone, what to ask for, and the whole letter, once. */
function sayToSupport(problem: Problem, session: Session): Block[] {
  const { language, context, isBrief } = session
  const t = conversationWords(language)
  const { cause } = problem.diagnosis
  const request = cause && REQUESTS[cause]
  const lines = problemLines(problem, language).join('. ')
  return [
    text(t(isBrief ? 'what-to-do.tell.again' : 'what-to-do.tell.say', { lines })),
    ...(request ? [text(t(`what-to-do.tell.${request}`))] : []),
    ...(context.isWritten
      ? [text(t('what-to-do.tell.above'))]
      : [text(t('what-to-do.tell.letter')), supportLetter(problem, session)]),
  ]
}

type Request = 'bounce' | 'domain' | 'disabled' | 'full' | 'relay' | 'file'

/** What those who look after it are asked for. */
const REQUESTS: Partial<Record<Cause, Request>> = {
  blocked: 'bounce',
  returned: 'bounce',
  restricted: 'bounce',
  'sender-domain': 'domain',
  disabled: 'disabled',
  full: 'full',
  'outgoing-login': 'relay',
  'local-file': 'file',
}

/** What one can do where no setting helps. */
function ownWay(cause: Cause | undefined) {
  return cause && OWN_WAYS[cause]
}

const OWN_WAYS: Partial<Record<Cause, OwnWay>> = {
  blocked: 'blocked',
  full: 'full',
  'sender-domain': 'sender-domain',
  disabled: 'disabled',
  recipient: 'recipient',
  restricted: 'restricted',
  'local-file': 'local-file',
}

type OwnWay =
  | 'blocked'
  | 'full'
  | 'sender-domain'
  | 'disabled'
  | 'recipient'
  | 'restricted'
  | 'local-file'

function forRecipient(cause: Cause | undefined): 'full' | 'refuses' | 'any' {
  if (cause === 'full') return 'full'
  return cause && REFUSES.includes(cause) ? 'refuses' : 'any'
}

const REFUSES: readonly Cause[] = ['blocked', 'restricted', 'sender-domain', 'attachment', 'size']
