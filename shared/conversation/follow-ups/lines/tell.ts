import type { Action, Block } from '../../../answers/answer.ts'
import { actions, text } from '../../../answers/blocks.ts'
import { ask } from '../../../answers/buttons.ts'
import { oncePer } from '../../../once.ts'
import { finish, type Session, sure } from '../../answering.ts'
import type { Turn } from '../../conversation.ts'
import { sayCheck } from '../../replies/say-check.ts'
import { openSearch } from '../../replies/search-state.ts'
import { conversationWords } from '../../words.ts'
import { lastAnswer } from './last-answer.ts'
import { type Line, linesOf } from './line.ts'

/** The answer before, as lines and buttons. */
export type Before = { lines: readonly Line[]; steps: readonly Line[]; buttons: readonly Action[] }

/** Several ways ask for it in the same turn. */
export const beforeOf = oncePer((session: Session): Before | undefined => {
  const answer = lastAnswer(session)
  if (!answer) return undefined
  const lines = linesOf(answer)
  return {
    lines,
    steps: lines.filter(({ step }) => step !== undefined),
    buttons: answer.blocks.flatMap((block) =>
      block.kind === 'actions' ? block.items.filter((item) => !leadsBack(item)) : [],
    ),
  }
})

/** The way back to the search is added to every answer anew. */
function leadsBack(item: Action): boolean {
  return item.kind === 'ask' && item.question.progress?.isAgain === true
}

export type Telling = {
  blocks: readonly Block[]
  buttons: readonly Action[]
  /** The step that was told. */
  step?: number | undefined
  candidates: Turn['candidates']
}

/** Said about the answer before, whose topic and search stay. */
export function tell({ blocks, buttons, step, candidates }: Telling, session: Session): Turn {
  const { context, language } = session
  const { topic = 'client-setup', slots, asked } = context
  const search = openSearch(context)
  if (search && search.topic === topic)
    return sayCheck(search, session, { before: blocks, as: 'question' })
  const answer = { topic, language, blocks: [...blocks, ...actions(...buttons)] }
  const turn = finish(answer, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, candidates),
  })
  const kept = { ...(asked && { asked }), ...(step !== undefined && { step }) }
  return { ...turn, context: { ...turn.context, ...kept } }
}

/** "Schritt 3: …", or the sentence that it is; for its place or for its meaning. */
export function sayLine(
  { step, text: whole }: Line,
  session: Session,
  said = whole,
  as: 'said' | 'meant' = 'said',
): Block {
  const t = conversationWords(session.language)
  return text(
    step === undefined
      ? t(`line.${as}`, { text: said })
      : t('line.step', { number: String(step), text: said }),
  )
}

/** How to hear the next step; a sentence has none. */
export function sayWhatNext({ step }: Line, steps: readonly Line[], session: Session): Block {
  const t = conversationWords(session.language)
  if (step === undefined) return text(t('line.no-more'))
  return text(
    step === steps.length ? t('line.last') : t('line.go-on', { number: String(step + 1) }),
  )
}

/** The buttons of the answer before, and support where nothing more is known. */
export function withSupport(buttons: readonly Action[], { language }: Session): Action[] {
  const isThere = buttons.some((item) => item.kind === 'ask' && item.question.topic === 'human')
  return isThere ? [...buttons] : [...buttons, ask(language, 'button.human', 'human')]
}
