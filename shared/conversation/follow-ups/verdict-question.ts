import { toWords } from '../../understanding/index.ts'
import { LIGHT, NAMES } from './light-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const RIGHT =
  /\b(?:stimm(?:t|en)|passt|passen|richtig|korrekt|okay|ok|fine|right|correct|good|gut|alright|in ordnung)\b/
const WRONG =
  /\b(?:falsch\w*|wrong|vertauscht|verwechselt|swapped|mixed up|fehler\w*|mistakes?|fehlt|fehlen|missing|incorrect)\b/
const WHICH =
  /\b(?:welche[rsn]?|which|what|was)\b.*\b(?:beiden?|davon|two|both|of them|ones?|denn)\b/
/** The subject comes behind the verb, or there is only a sign. */
const ASKS =
  /\?|\b(?:stimm(?:t|en)|passt|passen|ist|sind|is|are) (?:das|es|dies|alles|beides?|beide|der|die|mein\w*|this|that|it|everything|all|both|the|my)\b|\b(?:was|what|whats|welche\w*|which)\b/
/** Words beside it that ask for nothing else. */
const BESIDE = words(
  'komplett alles alle all beide beides beiden both everything rest uebrige uebrigen ganze whole jetzt now of two which with told you before earlier vorhin vorher eben oben gesagt sagte geschrieben schrieb wrote said eingetragen eingegeben entered typed angaben werte wert daten einstellungen settings values value details data da bei mir me let check whats wrongs ob if whether soweit far sofar until bis wirklich really nur only gar ueberhaupt eigentlich also then dann dabei damit daran davon etwas was something anything nichts nothing soweit inzwischen ordnung',
)

export type VerdictQuestion = 'right' | 'wrong'

/**
 * "Stimmt das so?", "is everything right now?", "was ist falsch?": about all that was told so far. Undefined for
 * everything that asks something of its own.
 */
export function findVerdictQuestion(folded: string): VerdictQuestion | undefined {
  if (folded.length > 90 || /\d/.test(folded)) return undefined
  const isWrong = WRONG.test(folded) || WHICH.test(folded)
  if (!isWrong && !RIGHT.test(folded)) return undefined
  if (
    !ASKS.test(folded) &&
    !/^(?:also|so|and|und) (?:vertauscht|swapped|falsch|wrong)$/.test(folded)
  )
    return undefined
  const others = toWords(folded.replace(NAMES, ' ').replace(RIGHT, ' ').replace(WRONG, ' '))
  if (!others.every((word) => LIGHT.has(word) || BESIDE.has(word))) return undefined
  return isWrong ? 'wrong' : 'right'
}
