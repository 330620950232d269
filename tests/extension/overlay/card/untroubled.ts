import type { Situation } from '../../../../extension/overlay/card/describe-card.ts'

/** A situation in which the step's target is found and nothing is the matter, whatever guide and step. */
export const untroubled: Omit<Situation, 'entry' | 'language' | 'index' | 'skipped'> = {
  kind: 'found',
  way: undefined,
  trouble: undefined,
  elsewhere: undefined,
  candidates: [],
  isChoosing: false,
  isHelping: false,
  isPictureShown: false,
  isAsking: false,
  isPaused: false,
  isSmall: false,
  results: undefined,
  reading: undefined,
  copied: undefined,
}
