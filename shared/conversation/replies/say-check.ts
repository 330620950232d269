import type { Block } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import { askBack } from '../../answers/diagnosis/ask-back.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { describeMore } from '../../answers/diagnosis/describe-check.ts'
import { askToCheck, askWhether, meaningOf } from '../../answers/diagnosis/diagnose.ts'
import { slotsOf } from '../../answers/diagnosis/diagnosis.ts'
import { finish, type Session } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { knownProgram } from '../memory/program.ts'

export type Problem = NonNullable<Context['problem']>

/** Where a search stands. */
export type Search = Pick<Problem, 'topic' | 'slots' | 'diagnosis'> & { check: CheckId }

type Saying = {
  /** Said before it. */
  before?: readonly Block[]
  /** Whether the whole check is said, or only asked whether it helped. @default 'whole' */
  as?: 'whole' | 'question' | 'buttons'
  /** It was said before. @default false */
  isBack?: boolean
}

/** The check of a search, told or told again; the search stays at it. */
export function sayCheck(search: Search, session: Session, saying: Saying = {}): Turn {
  const { topic, slots, diagnosis } = search
  const blocks = checkBlocks(search, session, saying)
  const answer = { topic, language: session.language, blocks }
  return finish(answer, { topic, slots }, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
    diagnosis,
    ...(saying.isBack && { isBack: true }),
  })
}

/** The same without a turn around it. */
export function checkBlocks(
  { check, topic, slots, diagnosis }: Search,
  { language, settings, context }: Session,
  { before = [], as = 'whole' }: Saying = {},
): Block[] {
  const request = { language, settings, slots, diagnosis, ...knownProgram(slots, context) }
  if (as === 'whole') return [...before, ...askToCheck(check, topic, request)]
  if (as === 'question') return [...before, ...askWhether(check, topic, request)]
  const place = { topic, slots: slotsOf(topic, slots), language, isShort: true }
  return [...before, ...askBack(check, place)]
}

/** What the error message meant, and the check again: for whoever lost the thread. */
export function recap(search: Search, session: Session): Turn {
  const meaning = meaningOf(search.diagnosis, session.language)
  return sayCheck(search, session, {
    before: meaning === undefined ? [] : [text(meaning)],
    isBack: true,
  })
}

/** More about a check than was said at first; undefined when nothing more is known. */
export function sayMore(search: Search, session: Session): Turn | undefined {
  const more = describeMore(search.check, session.language)
  return more === undefined
    ? undefined
    : sayCheck(search, session, { before: [text(more)], as: 'question' })
}
