import type { Topic } from '../../answers/answer.ts'
import type { Understand, Understood } from '../../understanding/index.ts'
import type { Context, Turn } from '../conversation.ts'
import { resolveFragment } from './follow-up.ts'

const THANKS =
  /^\W*(?:(?:hello|hi|hey|hallo|moin|servus|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening))[\s,.!]+)?(?:(?:ok|okay|super|prima|great|perfekt|perfect|gut|good|cool|alles klar|ah|aha)[\s,.!]+)?(?:vielen dank|besten dank|danke(?: dir| ihnen| schön| sehr| vielmals)?|merci|thank you(?: so much| very much)?|thanks(?: a lot| so much)?|thx|cheers)(?: (?:for|für) (?:(?:your|the|all|die|ihre|deine|schnelle|quick|\p{L}+) ){0,3}(?:help|support|reply|answer|info\p{L}*|hilfe|antwort|auskunft|unterstützung))?([\s,.!;:–-]+)(.+)$/isu
const CORRECTION =
  /^\W*(?:(?:oh|ah|ach|sorry|entschuldigung|verzeihung|moment|nein|no|nope|quatsch|halt|wait|doch|ups|oops|well)[\s,.!:-]+)*(?:ich mein(?:e|te)?(?: ja| doch)?|i mean|i meant|ich wollte sagen|gemeint (?:war|ist)|i wanted to say|what i meant (?:is|was)|actually|eigentlich|besser gesagt|or rather)[\s,:]+(.+)$/isu
/** "Kunde am Telefon, brauch schnell: …" */
const HURRY =
  /^[^:]{0,90}\b(?:schnell|kurz|dringend|eilig|brauche?|quick(?:ly)?|urgent(?:ly)?|asap|hurry|need)\b[^:]{0,16}:\s+(.+)$/isu
const JOINED =
  /^(?:und|and|aber|but|auch|noch|jetzt|now|then|dann|how|what|which|where|why|can|could|do|does|is|wie|was|wo|welche\w*|warum|kann|können|muss|soll|darf|gibt)\b/iu

/** What somebody really says behind their thanks or behind "sorry, I meant"; undefined without such a beginning. */
export function behindPreamble(text: string): string | undefined {
  const corrected = CORRECTION.exec(text)?.[1]
  if (corrected) return corrected
  const hurried = HURRY.exec(text)?.[1]
  if (hurried) return hurried
  const [, border = '', rest = ''] = THANKS.exec(text) ?? []
  return /[,.!;:–-]/.test(border) || JOINED.test(rest) ? rest || undefined : undefined
}

/** The question behind "thanks" or "sorry, I meant", where it is one; the thanks are then none. */
export function questionBehind(
  message: string,
  { candidates, zone }: Understood,
  context: Context,
  understand: Understand,
): string | undefined {
  const rest = behindPreamble(message)
  if (!rest) return undefined
  const behind = understand(rest)
  if (resolveFragment(behind, context)) return rest
  const best = behind.candidates[0]?.topic
  if (behind.zone !== 'answer' || !best || SMALL_TALK.includes(best)) return undefined
  return zone === 'answer' && candidates[0]?.topic === best ? undefined : rest
}

/** What is behind thanks is an answer to something. */
export function isWorthMore({ outcome, topic }: Pick<Turn, 'outcome' | 'topic'>): boolean {
  return outcome === 'answer' && !SMALL_TALK.includes(topic)
}

const SMALL_TALK: readonly Topic[] = ['thanks', 'greeting', 'out-of-scope', 'language-switch']
