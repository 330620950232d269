import type { Action } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { fold } from '../../understanding/index.ts'
import { finish, type Session } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { askWhichProblem } from '../zones.ts'
import { readReply } from './read-reply.ts'

/** A bare yes or no to "did you mean …?" with several suggestions: asks which one, or for other words. */
export function replyToSuggestion(message: string, session: Session): Turn | undefined {
  const { context, language } = session
  const { offered, outcome, topic = 'capabilities', slots } = context
  if (outcome !== 'suggest' || offered.length === 0) return undefined
  const reply = readReply(message, undefined)
  if (reply !== 'yes' && reply !== 'no') return undefined
  const again = offered.map(({ label, question }): Action => ({ kind: 'ask', label, question }))
  const buttons = reply === 'yes' ? again : [ask(language, 'button.human', 'human')]
  const said = text(conversationWords(language)(reply === 'yes' ? 'which-one' : 'none-of-these'))
  const blocks = [said, ...actions(...buttons)]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'suggest',
    candidates: [],
  })
}

/** "Jetzt geht's" where no cause was searched for: after setting up, or after settings were put right. */
export function isSolvedAnyway(message: string, { topic, problem, diagnosis }: Context): boolean {
  const isSearching = problem && diagnosis && !problem.isSolved
  return topic !== undefined && !isSearching && readReply(message, undefined) === 'helped'
}

/** "Ach, doch nicht" behind thanks, when nothing is searched for any more. */
export function isNotAfterAll(message: string, { topic, problem, diagnosis }: Context): boolean {
  if (topic !== 'thanks' || problem || diagnosis) return false
  return AFTER_ALL.test(fold(message)) && readReply(message, undefined) === 'not-helped'
}

/** "Nein, nichts mehr, danke" wants nothing, and tells of nothing that fails. */
const AFTER_ALL =
  /\bdoch (?:no |noch )?(?:nicht|ned|net|nid)\b|\b(?:nicht|ned|net|not) (?:doch|after all)\b|\b(?:geht|klappt|funktioniert|laeuft) (?:\w+ ){0,3}(?:nicht|nix|ned|net|nid)\b|\b(?:does|did|is|wo)(?: not|n'?t)\b|\bnot working\b|\bstill (?:not|no)\b|\b(?:immer noch|noch immer) (?:nicht|ned|net)\b|\bactually (?:no|not)\b|gefreut|too soon/

export function askAfterAll(session: Session): Turn {
  const turn = askWhichProblem({}, session, [])
  const said = text(conversationWords(session.language)('not-after-all'))
  return { ...turn, answer: { ...turn.answer, blocks: [said, ...turn.answer.blocks] } }
}

export function solvedAnyway(session: Session): Turn {
  return say('works', session)
}

/** A bare yes or no that nothing waits for: a friendly word, and no thanks that nobody said. */
export function allRight(session: Session): Turn {
  return say('all-right', session)
}

function say(key: 'works' | 'all-right', session: Session): Turn {
  const { language } = session
  const blocks = [text(conversationWords(language)(key))]
  return finish({ topic: 'thanks', language, blocks }, { topic: 'thanks', slots: {} }, session, {
    outcome: 'answer',
    candidates: [{ topic: 'thanks', confidence: 1 }],
  })
}
