import type { CheckId } from '../../answers/diagnosis/check-id.ts'

/** Whether somebody says that the mail is in the workspace, or that it is not; undefined when they tell neither. */
export function isSeen(folded: string, check: CheckId): boolean | undefined {
  if (check !== 'seen-in-workspace' || folded.length > 90) return undefined
  // What is not on the phone says nothing about the server.
  const hasElsewhere = ELSEWHERE.test(folded)
  const said = folded.replace(ELSEWHERE_ALL, ' ').trim()
  const place = said.split(BORDER).filter((clause) => PLACE.test(clause))
  if (place.length === 0) return YES_THERE.test(said) && !MISSING.test(said) ? true : undefined
  if (!hasElsewhere && !SEES.test(said)) return undefined
  // "Nein, im Workspace auch nicht", and "no, there is nothing": there, and not only before it.
  if (place.some((clause) => MISSING.test(clause))) return false
  const isBareNo = NO.test(said) && !hasElsewhere && !SURE.test(said)
  return !isBareNo
}

/** "Jo, de san do" */
const YES_THERE =
  /^(?:ja|jo|joa|jep|yes|yeah|yep|doch|klar|sicher)\b.{0,20}\b(?:san|sind|are|is|ist|hams|hab\w*|see|seh\w*)\b.{0,20}\b(?:do|da|dort|drin|drinnen|there|sie|them|alle|all|zu sehen|visible)\b/
const PLACE = /\b(?:workspace|web ?mail|im web|browser|online|souvera|dort|there)\b/
const SEES =
  /\b(?:seh\w*|see|seen|sichtbar|visible|da|do|there|sind|san|are|is|ist|schon|doch|ja|jo|yes|angekommen|arrived|alle[s]?|all|have|hab|nicht|not|nix|nichts|nothing|kein\w*|no|leer|empty|steht|stehen|ned|net)\b/
const MISSING =
  /\b(?:nicht|nix|nichts|ned|net|nid|noed|not|no|nothing|kein\w*|koa\w*|none|leer|empty|fehl\w*|missing|nirgend\w*|\w+n't|cannot|can't|nein|neither)\b/
const NO = /^(?:nein|nee|noe|na|naa|no|nope)\b/
/** Behind a "no" that only contradicts: "naa, de san jo im workspace" */
const SURE = /\b(?:sind|san|are|is|ist|schon|doch|jo|ja|da|do|yes|seh\w*|see)\b/
const BORDER =
  /[,;.!:()\n]+(?=\s|$)|\s+(?:aber|but|sondern|und|and|jedoch|though|while|waehrend|dafuer)\s+/

const DEVICE =
  '(?:\\w*handys?|natel|smartphones?|\\w*phones?|iphones?|ipads?|\\w*tablets?|\\w*laptops?|pcs?|macs?|macbook|\\w*rechner|computers?|notebooks?|android|geraet\\w*|devices?|outlook|thunderbird|apple mail|gmail\\w*|mailprogramm|programm|programs?|app|xclient)'
const ON = '(?:am|auf|aufm|ufem|im|in|on|bei|beim|an)(?: (?:de[mnr]|das|mein\\w*|my|the))?'
const NEGATED =
  '(?:(?:nur|just|only|bloss|blos|auch) )?(?:nicht|ned|net|nid|noed|not|nix|nichts|nothing)'
/** "Nur am Handy nicht", "not on the phone" */
const ELSEWHERE_PATTERN = `\\b(?:nur |just |only |bloss )?(?:${NEGATED} )?${ON} ${DEVICE}\\b(?: ${NEGATED}\\b| (?:kommt|kommen|seh \\w+|ist|sind|fehl\\w*)(?: (?:aber|sie|es|die|ich))?(?: (?:nicht\\w*|nix|ned|kein\\w*))?)?`
const ELSEWHERE = new RegExp(ELSEWHERE_PATTERN)
const ELSEWHERE_ALL = new RegExp(ELSEWHERE_PATTERN, 'g')
