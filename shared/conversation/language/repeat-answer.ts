import { type Details, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { askWhichProblem, decline, suggest } from '../zones.ts'

/** After these there is nothing to say again. */
const SAID: readonly Turn['topic'][] = ['language-switch', 'greeting', 'thanks', 'out-of-scope']

/**
 * The last answer once more, in the session's language, made of what the context knows of it: topic, slots, how it
 * ended and how far the search is. Undefined where nothing was answered yet.
 */
export function repeatAnswer(session: Session, details: Details): Turn | undefined {
  const { topic, slots, outcome, misses, offered, diagnosis, problem } = session.context
  const { candidates } = details
  // The same questions are no second try, and the same miss is counted once.
  const before = { ...session.context, offered: [], misses: Math.max(0, misses - 1) }
  const again = { ...session, context: before }
  if (outcome === 'decline') return decline('', again, candidates)
  if (!topic || SAID.includes(topic)) return undefined
  if (outcome === 'suggest' && offered.length > 3) return askWhichProblem(slots, again, candidates)
  if (outcome === 'suggest' && offered.length > 0) {
    const asked = offered.map(({ question }) => ({ topic: question.topic, confidence: 1 }))
    return { ...suggest(slots, again, asked), candidates }
  }
  const check = problem?.topic === topic && problem.isSolved && problem.diagnosis.tried.at(-1)
  const progress = check ? { progress: { check, helped: true } } : {}
  return toTurn({ topic, slots, ...progress }, again, {
    outcome: 'answer',
    candidates,
    diagnosis,
  })
}
