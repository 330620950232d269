import { type ComponentChild, h } from 'preact'
import { outageNotice } from '../../../shared/answers/outage-notice.ts'
import { translator } from '../../../shared/i18n.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { answerWords } from '../../../shared/ui/words.ts'
import type { PageContext } from './layout.ts'

/** For pages that show no answer of their own: what is down at the moment, or nothing. */
export function outagePlace({ settings, language, outage }: PageContext): ComponentChild {
  const topic = 'client-setup'
  const blocks = outageNotice(topic, { settings, language, slots: {}, ...(outage && { outage }) })
  if (blocks.length === 0) return null
  const t = translator(answerWords, language)
  const notice = h(AnswerView, { answer: { topic, language, blocks }, t })
  return h('div', { class: 'outage' }, notice)
}
