import type { Answer } from '../../shared/answers/answer.ts'
import type { Outage } from '../../shared/answers/outage.ts'
import type { Context, Input, Turn } from '../../shared/conversation/conversation.ts'
import { createReceiver, createSender, type Sent } from './repeated.ts'

/** What a turn is made from, as it goes to the other thread; the settings are there already. */
export type TurnRequest = { input: Input; context: Context; outage?: Outage | undefined }

type Offered = Context['offered']

/** A turn on its way back. */
export type TurnMessage = {
  answer: Sent<Answer>
  offered: Sent<Offered>
  rest: Omit<Turn, 'answer' | 'context'>
  context: Omit<Context, 'offered'>
}

/** Takes turns apart, so that what repeats itself goes only once. */
export function createTurnSender(): (turn: Turn) => TurnMessage {
  const sendAnswer = createSender<Answer>()
  // Buttons of an answer are remembered with it, and are the same list as long as it lives.
  const sendOffered = createSender<Offered>()
  return ({ answer, context: { offered, ...context }, ...rest }) => ({
    answer: sendAnswer(answer),
    offered: sendOffered(offered),
    ...{ rest, context },
  })
}

/** Puts them together again; the same answer is the same object, so that its card need not be made anew. */
export function createTurnReceiver(): (message: TurnMessage) => Turn {
  const receiveAnswer = createReceiver<Answer>()
  const receiveOffered = createReceiver<Offered>()
  return ({ answer, offered, rest, context }) => ({
    ...rest,
    answer: receiveAnswer(answer),
    context: { ...context, offered: receiveOffered(offered) },
  })
}
