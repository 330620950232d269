import type { Topic } from '../../answers/answer.ts'
import { fold } from '../../understanding/index.ts'
import { answerShort } from '../follow-ups/answer-short.ts'
import type { Way } from '../read-message.ts'
import { answerReport } from '../replies/answer-report.ts'
import { openSearch } from '../replies/search-state.ts'
import { tellsChange } from '../replies/told-change.ts'

/** "Was unticked, ticked it now": whether it works now is the question, in a search and after a guide. */
export const hearChange: Way = ({ text, problem, values, chosen, session, known }) => {
  if (problem || chosen || values.length > 0 || !tellsChange(fold(text))) return undefined
  const search = openSearch(session.context)
  if (search) {
    const told = [{ check: search.check, state: 'done' as const }]
    const report = { isStill: false, isSolved: false, isComplaint: false, told }
    return answerReport(report, search, session, [])
  }
  const { topic, outcome } = session.context
  if (!topic || !ABOUT_SETTINGS.includes(topic) || outcome !== 'answer') return undefined
  const offers = [
    { topic: 'login-fails' },
    { topic: 'send-fails' },
    { topic: 'receive-fails' },
  ] as const
  return answerShort({ say: 'next-set-up', offers }, session, known.candidates)
}

/** What tells somebody how their program should be set. */
const ABOUT_SETTINGS: readonly Topic[] = [
  'client-setup',
  'client-update',
  'server-data',
  'encryption',
  'username',
  'check-settings',
  'show-me',
  'oauth',
  'pop-keep-copy',
]
