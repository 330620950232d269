import type { Protocol } from '../../settings/protocols.ts'
import type { Context } from '../conversation.ts'
import { protocolOf } from '../memory/told.ts'

/** What was said before is asked for once more. */
export const RECALL =
  /\b(?:nochmals?|noch ?mal|noch einmal|vorhin|vorher|von (?:oben|eben)|again|earlier|from (?:before|above)|dazu)\b/

/** The server that is spoken of, where nobody names it: of the last question, of the problem, or of what was told. */
export function spokenOf({ slots, topic, problem, told }: Context): Protocol | undefined {
  if (slots.protocol) return slots.protocol
  const isSending = topic === 'send-fails' || (problem?.topic === 'send-fails' && !problem.isSolved)
  if (isSending) return 'smtp'
  const last = told?.servers.at(-1)
  return last && protocolOf(last)
}
