import { TOPIC_OF_PLAIN } from '../../answers/asked.ts'
import { answerTopic } from '../../answers/index.ts'
import type { AnswerRequest } from '../../answers/topic-answer.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Turn } from '../conversation.ts'

type Found = Required<Pick<AnswerRequest, 'asked' | 'slots'>> &
  Pick<AnswerRequest, 'programs' | 'values'> & {
    version?: string | undefined
    candidates: Turn['candidates']
  }

/** Answers a plain question in two or three sentences. It begins no search for a cause, and a running one goes on. */
export function answerPlain(
  { candidates, asked, slots, programs, values, version }: Found,
  session: Session,
): Turn {
  const { language, settings, outage } = session
  const topic = TOPIC_OF_PLAIN[asked.id]
  const answer = answerTopic(topic, {
    language,
    settings,
    slots,
    asked,
    ...(values && { values }),
    ...(programs && { programs }),
    ...(version && { version }),
    ...(outage && { outage }),
  })
  const turn = finish(answer, { topic, slots }, session, {
    // To say what is not known is kinder than not to understand, and no answer either.
    outcome: topic === 'out-of-scope' ? 'decline' : 'answer',
    candidates: sure(topic, candidates),
  })
  return { ...turn, context: { ...turn.context, asked: asked.id } }
}
