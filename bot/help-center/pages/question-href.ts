import type { Question } from '../../../shared/answers/answer.ts'
import type { Language } from '../../../shared/language.ts'
import { findPageTopic } from './topics.ts'

/** The page that answers a question, if one does without knowing what was said before. */
export function questionHref(question: Question, language: Language): string | undefined {
  const { topic, slots, progress } = question
  if (topic === 'client-setup' && slots.client) return `/${language}/client/${slots.client}`
  const page = progress ? undefined : findPageTopic(topic)
  return page && `/${language}/topic/${page}`
}
