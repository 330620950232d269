import type { CheckId } from '../../answers/diagnosis/check-id.ts'

/** Whether somebody says that the mail is in the workspace, or that it is not; undefined when they tell neither. */
export function isSeen(folded: string, check: CheckId): boolean | undefined {
  if (check !== 'seen-in-workspace' || folded.length > 70) return undefined
  if (!PLACE.test(folded) || !SEES.test(folded)) return undefined
  return !MISSING.test(folded)
}

const PLACE = /\b(?:workspace|web ?mail|im web|browser|online|souvera|dort|there)\b/
const SEES =
  /\b(?:seh\w*|see|seen|sichtbar|visible|da|there|sind|are|is|ist|schon|doch|ja|yes|angekommen|arrived|alle[s]?|all|have|hab|nicht|not|nix|nichts|nothing|kein\w*|no|leer|empty|steht|stehen)\b/
const MISSING =
  /\b(?:nicht|nix|nichts|ned|net|not|no|nothing|kein\w*|none|leer|empty|fehl\w*|missing|nirgend\w*|\w+n't|cannot|can't|nein)\b/
