import type { Block } from '../../answers/answer.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { mainButtons } from '../../answers/main-buttons.ts'
import type { Language } from '../../language.ts'
import { fold } from '../../understanding/index.ts'
import { type Details, finish, type Session, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { repeatAnswer } from './repeat-answer.ts'
import { wantedLanguage } from './wanted-language.ts'

/** The language that is wished for; what was spoken so far tells what "the other one" is. */
export function wishedLanguage(wish: string, { context, language }: Session): Language {
  return wantedLanguage(fold(wish), context.language ?? language)
}

/**
 * Confirms the session's language, which is the new one already, and answers what was asked in the same breath;
 * otherwise says the last answer again. The topic before stays, so that follow-up questions still have one.
 */
export function switchLanguage(
  rest: string,
  session: Session,
  details: Details,
  answer: (rest: string, session: Session) => Turn,
): Turn {
  const { language } = session
  const told = rest ? answer(rest, session) : undefined
  if (told && isTold(told, rest)) return withFirst(told, confirmed(language))
  const again = repeatAnswer(session, details)
  if (!again && told?.outcome === 'suggest') return withFirst(told, confirmed(language))
  if (again) return { ...withFirst(again, confirmed(language)), topic: 'language-switch' }
  return toTurn({ topic: 'language-switch', slots: {} }, session, details)
}

const SMALL_TALK: readonly Turn['topic'][] = [
  'language-switch',
  'greeting',
  'thanks',
  'out-of-scope',
]

/** What stands beside a wish is often its reason; only what is understood is answered. */
function isTold({ outcome, topic }: Turn, rest: string): boolean {
  return (
    (outcome === 'answer' || (outcome === 'suggest' && rest.includes('?'))) &&
    !SMALL_TALK.includes(topic)
  )
}

function confirmed(language: Language): Block {
  return saying(conversationWords(language)('language'))
}

function withFirst(turn: Turn, first: Block): Turn {
  return { ...turn, answer: { ...turn.answer, blocks: [first, ...turn.answer.blocks] } }
}

/** "Which languages do you speak?", "auch Französisch?": told in the language of the conversation. */
export function tellLanguages(session: Session, details: Details): Turn {
  const { language, context } = session
  const topic = 'language-switch'
  const blocks = [
    saying(conversationWords(language)('languages')),
    ...actions(...mainButtons(language)),
  ]
  const turn = finish({ topic, language, blocks }, { topic, slots: {} }, session, details)
  return context.topic
    ? { ...turn, context: { ...turn.context, topic: context.topic, slots: context.slots } }
    : turn
}
