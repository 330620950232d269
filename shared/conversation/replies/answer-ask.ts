import { text } from '../../answers/blocks.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { meaningOf } from '../../answers/diagnosis/diagnose.ts'
import type { Session } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { placeOfCheck } from '../follow-ups/where.ts'
import { answered } from './answered.ts'
import type { AskOfCheck } from './ask-of-check.ts'
import { explainCheck } from './explain-check.ts'
import { type Problem, recap, sayCheck, sayMore } from './say-check.ts'

/** "Where?", "and what's the fix?", "what does it mean?": of the check that is open, or of the thing they name. */
export function answerAsk(
  { kind, about, isToChange }: AskOfCheck,
  open: CheckId | undefined,
  problem: Problem,
  session: Session,
): Turn | undefined {
  if (kind === 'who') return answered({ topic: 'human', slots: {} }, session)
  if (!open) return kind === 'where' ? undefined : answered({ topic: 'human', slots: {} }, session)
  const { slots, diagnosis } = problem
  const check = about ?? open
  const search = { ...problem, check }
  if (kind === 'again') return recap(search, session)
  // The check was just told: only what the message means is asked.
  const meaning = kind === 'means' ? meaningOf(diagnosis, session.language) : undefined
  if (meaning)
    return sayCheck(search, session, { before: [text(meaning)], as: 'question', isBack: true })
  if (kind === 'means') return explainCheck('was', search, session)
  // The name of the server stands in the workspace, and is changed in the program.
  const { client } = slots
  const isOfProgram = check === 'host' && isToChange && client
  const place = isOfProgram
    ? { topic: 'client-update' as const, slots: { client } }
    : placeOfCheck(check, slots)
  return place ? answered(place, session) : (sayMore(search, session) ?? recap(search, session))
}
