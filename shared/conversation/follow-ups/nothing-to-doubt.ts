import type { Block, Topic } from '../../answers/answer.ts'
import type { PlainId } from '../../answers/asked.ts'
import { text } from '../../answers/blocks.ts'
import type { Session } from '../answering.ts'
import type { Context } from '../conversation.ts'
import { openSearch } from '../replies/search-state.ts'
import { conversationWords } from '../words.ts'

/** What "are you sure?" is answered with where the answer before has no source, or told nothing that may be wrong. */
export function nothingToDoubt({ context, settings, language }: Session): Block | undefined {
  const t = conversationWords(language)
  if (toldNothing(context)) return text(t('reason.nothing'))
  const { topic, asked } = context
  if (topic === 'human' && (!asked || ABOUT_CONTACT.includes(asked))) {
    const isKnown = Object.values(settings.support ?? {}).some((value) => value)
    return text(t(isKnown ? 'reason.contact' : 'reason.no-contact'))
  }
  return topic && WITHOUT_SOURCE.includes(topic) ? text(t('reason.sure')) : undefined
}

function toldNothing(context: Context): boolean {
  const { topic, outcome, problem, slots, offered } = context
  if (outcome === 'decline' || outcome === 'suggest') return !openSearch(context)
  if (topic && SMALL_TALK.includes(topic)) return true
  // "Good to hear that it works again!"
  if (problem?.isSolved && problem.topic === topic) return true
  // "Which program is it?"
  const isOfPrograms = topic !== undefined && PROGRAMS.includes(topic) && !slots.client
  return (
    isOfPrograms &&
    offered.length > 1 &&
    offered.every(({ question }) => PROGRAMS.includes(question.topic))
  )
}

const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'language-switch']
const PROGRAMS: readonly Topic[] = ['client-setup', 'client-update']
const ABOUT_CONTACT: readonly PlainId[] = ['support-phone', 'support-contact']
const WITHOUT_SOURCE: readonly Topic[] = ['human', 'capabilities', 'privacy']
