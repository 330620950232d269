import type { Question } from '../answers/answer.ts'
import type { Outage } from '../answers/outage.ts'
import type { Language } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import { createUnderstanding, type Model, type Understand } from '../understanding/index.ts'
import { answerText } from './answer-text.ts'
import { answerWordless } from './answer-wordless.ts'
import { type Session, toTurn } from './answering.ts'
import type { Context, Input, Turn } from './conversation.ts'
import { tellNextStep } from './follow-ups/lines/tell-step.ts'
import { continueIn } from './language/choose-language.ts'
import { LONGEST } from './longest.ts'
import { chooseProgram } from './memory/program.ts'
import { withoutRepeating } from './repeats.ts'
import { notThrice } from './replies/not-thrice.ts'
import { findOffered, isBareYesOrNo } from './replies/offered.ts'
import { replyToSearch } from './replies/reply-to-search.ts'
import {
  allRight,
  askAfterAll,
  isNotAfterAll,
  isSolvedAnyway,
  replyToSuggestion,
  solvedAnyway,
} from './replies/reply-to-suggestion.ts'
import { recap } from './replies/say-check.ts'
import { openSearch } from './replies/search-state.ts'
import { findProgram, sayWhereToLook } from './replies/which-program.ts'
import { findNumbered } from './several/reply-to-part.ts'

/**
 * The whole conversation as one pure function: message or button, context and settings in, answer and new context out.
 * Anything may be typed: empty, endless, hostile; it never throws. Make it once: unpacking the model takes some milliseconds.
 */
export function createTurn(model: Model): TurnFunction {
  return createTurnWith(createUnderstanding(model))
}

export type TurnFunction = (
  input: Input,
  context: Context,
  settings: Settings,
  outage?: Outage,
) => Turn

/** The same with an understanding of the caller's. */
export function createTurnWith(understand: Understand): TurnFunction {
  return (input, before, settings, outage) => {
    const context = followPage(before, input.uiLanguage)
    const language = startLanguage(input, context, settings)
    const turn = withoutRepeating(input, { context, settings, language, outage }, (session) =>
      notThrice(input, session, take(input, session, understand)),
    )
    const page = input.uiLanguage ?? before.page
    return page ? { ...turn, context: { ...turn.context, page } } : turn
  }
}

function take(input: Input, session: Session, understand: Understand): Turn {
  const { context } = session
  if (input.kind === 'question') return answerQuestion(input.question, session)
  if (!/[\p{L}\p{N}]/u.test(input.text)) return answerWordless(input.text, session)
  const numbered = findNumbered(input.text, context)
  if (numbered) return withParts(answerQuestion(numbered, session), context)
  const offered = findOffered(input.text, context)
  if (offered) return answerQuestion(offered, session)
  const program = findProgram(input.text, context)
  if (program)
    return program === 'unsure' ? sayWhereToLook(session) : answerQuestion(program, session)
  const next = tellNextStep(input.text, session)
  if (next) return next
  const reply = replyToSearch(input.text, session) ?? replyToSuggestion(input.text, session)
  if (reply) return reply
  if (isNotAfterAll(input.text, context)) return askAfterAll(session)
  if (isSolvedAnyway(input.text, context)) return solvedAnyway(session)
  if (isBareYesOrNo(input.text, context)) return allRight(session)
  return answerText(input.text, session, understand, input.uiLanguage)
}

/** Whoever has heard the third again may want the first. */
function withParts(turn: Turn, { parts }: Context): Turn {
  return { ...turn, context: { ...turn.context, ...(parts && { parts }) } }
}

/** A button says exactly what is meant: nothing to understand. */
function answerQuestion(question: Question, before: Session): Turn {
  const session = { ...before, context: chooseProgram(question, before.context) }
  const search = question.progress?.isAgain ? openSearch(session.context) : undefined
  if (search) return recap(search, session)
  return toTurn(question, session, {
    outcome: question.topic === 'out-of-scope' ? 'decline' : 'answer',
    candidates: [{ topic: question.topic, confidence: 1 }],
  })
}

/** "English" was pressed on the page between two turns: its language is chosen afresh. */
function followPage(context: Context, page: Language | undefined): Context {
  const { language: _before, ...rest } = context
  return page && context.page && page !== context.page ? rest : context
}

function startLanguage(input: Input, context: Context, settings: Settings): Language {
  if (context.language && input.kind === 'text')
    return continueIn(context.language, input.text.slice(0, LONGEST))
  return context.language ?? input.uiLanguage ?? settings.language ?? 'de'
}
