import { findWrong } from '../../answers/judge-values.ts'
import type { MailValues } from '../../rules/index.ts'
import type { Session } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { addTold } from './told.ts'

/** Keeps what was just found wrong until the next turn, so that "what do I have to change?" has an answer. */
export function withJudged(turn: Turn, values: readonly MailValues[], session: Session): Turn {
  const wrong = findWrong(values, session)
  const judged = addTold(undefined, values, true)
  return wrong ? { ...turn, context: { ...turn.context, wrong, judged } } : turn
}

/** What was judged, where the talk is still about it: a "did you mean …?" in between is no other topic. */
export function judgedBefore({ judged, topic, outcome }: Context): Context['judged'] {
  return topic === 'check-settings' || outcome === 'suggest' ? judged : undefined
}

const LEAD =
  '(?:(?:na|ok|okay|gut|fine|well|und|and|also|so|ja|yes|dann|then|aber|but|jetzt|now|alles klar|alright|schoen|right|aha|ah|oh|hm+|mhm|bitte|please|thanks|danke) )*'
const CHANGE =
  '(?:(?:ab|um)?(?:ge)?aender\\w*|anpass\\w*|(?:um|ein)stell\\w*|korrigier\\w*|verbesser\\w*|eintrag\\w*|eingeb\\w*|reinschreib\\w*|hinschreib\\w*|rein|hin|machen|tun|change|fix|correct|adjust|enter|put|type|set|do|write|use|nehmen)'
const BESIDE =
  '(?: (?:ich|i|man|we|wir|to|have|need|ought|denn|jetzt|now|then|dann|genau|exactly|alles|all|da|dort|dabei|daran|there|in|it|that|das|es|stattdessen|instead|bitte|please|noch|konkret|also|first|zuerst|erstes?|als|zunaechst|werte|wert|values?|einstellungen?|settings?|davon|of|them|those|these|here|hier|nun|so|mal|must|should|do|muss|soll|sollte|shall|can|kann|am|supposed|a|bit|wo|where|und|and|how|wie))*'
const ASKS = new RegExp(
  `^${LEAD}(?:was|wos|what|which|welche[nrs]?)(?: (?:genau|exactly|also|denn))?${BESIDE} ${CHANGE}${BESIDE}$|^${LEAD}(?:was|what|wie|how)(?: (?:ist|waere|is|would be|should|muss|soll))+(?: (?:es|it|das|that|this|denn|dann|the))*(?: (?:richtig\\w*|right|correct|be|sein|heissen|lauten|one|port|value|wert|stattdessen|instead))+${BESIDE}$`,
)

/** "Was dann?", "which one then?": a question for the right value as well. */
const THEN = new RegExp(
  `^${LEAD}(?:(?:was|wos|what|welche[nrs]?|which)(?: (?:one|port|denn))?(?: (?:dann|then|stattdessen|instead))+|(?:then|dann|sondern) (?:was|what)|sondern|instead)$`,
)
const REST = new RegExp(
  `^${LEAD}(?:(?:nur|only|just|bloss)(?: (?:das|that|this|dies\\w*|der|die|den|the|eine?n?|eins|one|port|wert|value))+|(?:is|ist|war|was)(?: (?:that|das|es|it|this|dann|then|schon|really|wirklich))+ (?:all|alles|everything)|(?:what|anything|something|nothing) (?:else|more)|(?:was|sonst|noch|nichts|etwas)(?: (?:was|sonst|noch|nichts|etwas|weiter|alles|weiteres))+)(?: (?:to (?:change|do|fix)|zu (?:aendern|tun|machen)|falsch|wrong|dann|then|now|jetzt))*$`,
)
const BOTH = new RegExp(
  `^${LEAD}(?:(?:on|for|auf|fuer|bei|in|at) )?(?:both|beide[nrs]?)(?: (?:sides?|servers?|of them|of those|ones|seiten|richtungen|servern?|directions|mal))?(?: (?:dann|then|now|jetzt|or|oder|not|nicht))*$`,
)

/** "Nur das?", "what else?": asks for all of what was judged; "both sides?" for the other server, too. */
export function asksForRest(folded: string): 'rest' | 'both' | undefined {
  if (folded.length > 60) return undefined
  const words = withoutSigns(folded)
  if (BOTH.test(words)) return 'both'
  return REST.test(words) ? 'rest' : undefined
}

/** "Na gut, was muss ich ändern?", "what should it be?": asks for what was just found wrong. */
export function asksWhatToChange(folded: string): boolean {
  if (folded.length > 80) return false
  const words = withoutSigns(folded)
  return ASKS.test(words) || THEN.test(words)
}

export function withoutSigns(folded: string): string {
  return folded
    .replace(/["'’?!.,;:()–-]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
