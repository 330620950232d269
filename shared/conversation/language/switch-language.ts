import type { Language } from '../../language.ts'
import { fold } from '../../understanding/index.ts'
import { type Details, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { wantedLanguage } from './wanted-language.ts'

/** "Sorry, in English: …": what is said in that language. */
const REST = /(?:deutsch|german|englisch|english)(?: bitte| please)?\s*:\s*((?:\S+\s+)+\S+)\s*$/iu

/** What is asked in the same breath as the other language. */
function besideLanguage(message: string): string | undefined {
  return REST.exec(message)?.[1]
}

/**
 * Changes over. What was asked in the same breath is answered at once; the topic before stays, so that follow-up
 * questions still have one.
 */
export function switchLanguage(
  message: string,
  session: Session,
  details: Details,
  answer: (rest: string, session: Session) => Turn,
): Turn {
  const { context } = session
  const language = wantedLanguage(fold(message), context.language ?? session.language)
  const changed = { ...session, language }
  const rest = besideLanguage(message)
  const told = rest ? answer(rest, changed) : undefined
  if (told?.outcome === 'answer' && told.topic !== 'language-switch')
    return inLanguage(told, language)
  const { topic, slots } = context
  const turn = toTurn({ topic: 'language-switch', slots: {} }, changed, details)
  return topic ? { ...turn, context: { ...turn.context, topic, slots } } : turn
}

function inLanguage(turn: Turn, language: Language): Turn {
  return { ...turn, context: { ...turn.context, language } }
}
