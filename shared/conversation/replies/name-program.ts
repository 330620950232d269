import type { Question } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import { common } from '../../answers/common.ts'
import { placeInProgram } from '../../answers/diagnosis/describe-check.ts'
import type { Session } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { knownProgram } from '../memory/program.ts'
import { conversationWords } from '../words.ts'
import { sayCheck } from './say-check.ts'
import { openSearch } from './search-state.ts'

/** The program is named in the middle of a search: where in this program the check is made, or its own words for it. */
export function nameProgram(question: Question, session: Session): Turn | undefined {
  const { slots } = question
  const search = openSearch(session.context)
  if (!search || !slots.client) return undefined
  const { language, settings } = session
  const { check, diagnosis } = search
  const named = { ...search, slots: { ...search.slots, ...slots } }
  // "Another program" is none to repeat.
  if (slots.client === 'other') return sayCheck(named, session)
  const client = common(language)(`client.${slots.client}`)
  const t = conversationWords(language)
  const request = {
    language,
    settings,
    slots: named.slots,
    diagnosis,
    ...knownProgram(named.slots, session.context),
  }
  const place = placeInProgram(check, request)
  if (place === 'own-words')
    return sayCheck(named, session, { before: [text(t('noted', { client }))] })
  const before =
    place === undefined
      ? [text(t('search.same-step', { client }))]
      : [text(t('search.same-step-place', { client })), ...place.map(text)]
  return sayCheck(named, session, { before, as: 'question' })
}
