import type { Asked } from '../../answers/asked.ts'
import type { Understood } from '../../understanding/index.ts'
import { MORE_SUBJECTS } from './more-subjects.ts'
import { SUPPORT_SUBJECTS, type SubjectPattern } from './support-subjects.ts'

/** More is a story, and its words stand for other things. */
const LONGEST = 180

/**
 * What a message is about that the product knows nothing of; where the classifier is sure of something else, only
 * what cannot mean anything else.
 */
export function findSubject({
  text,
  error,
  zone,
  candidates: [best],
}: Understood): Asked | undefined {
  if (error || text.length > LONGEST) return undefined
  const isSure = zone === 'answer'
  const found = SUBJECTS.find(
    ({ has, lacks, isClear, insteadOf }: SubjectPattern) =>
      (isClear || !isSure || (insteadOf !== undefined && insteadOf === best?.topic)) &&
      has.every((pattern) => pattern.test(text)) &&
      !lacks?.test(text),
  )
  if (!found) return undefined
  const { subject } = found
  return subject === 'size' ? { id: 'size-limit' } : { id: 'unknown', subject }
}

const SUBJECTS: readonly SubjectPattern[] = [...SUPPORT_SUBJECTS, ...MORE_SUBJECTS]
