import type { Answer } from '../../answers/answer.ts'
import { warning } from '../../answers/blocks.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'

/** The answer, and before it, once, that a password was seen and taken out and should be changed. */
export function withSecretWarning(answer: Answer): Answer {
  const words = conversationWords(answer.language)('secret')
  const [first] = answer.blocks
  if (first?.kind === 'notice' && first.text === words) return answer
  return { ...answer, blocks: [warning(words), ...answer.blocks] }
}

/** The turn with the warning, and what a "should I?" behind it is about. */
export function warned(turn: Turn): Turn {
  return {
    ...turn,
    answer: withSecretWarning(turn.answer),
    context: { ...turn.context, isWarned: true },
  }
}
