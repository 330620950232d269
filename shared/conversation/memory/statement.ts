import { fold } from '../../understanding/index.ts'

const ASKS =
  /\?|^(?:(?:und|and|aber|but|also|so|ok|okay|ja|na|dann|then) )*(?:was|wie|wo|wozu|wofuer|welche\w*|warum|wieso|wer|stimmt|passt|ist|sind|kann|darf|soll|muss|geht|reicht|gilt|brauch\w*|what|how|where|why|which|who|is|are|can|may|do|does|should|must|will)\b|\b(?:ob|whether)\b/

/** Says what somebody has entered or chosen. */
const HAS =
  /\b(?:ist|sind|hab|habe|haben|hat|steht|stehen|eingestellt|eingetragen|ausgewaehlt|gewaehlt|aktiviert|angehakt|an|nehme?|nutze|verwende|lautet|heisst|is|are|have|has|got|set|says|selected|chosen|chose|picked|entered|on|ticked|use|using|enabled)\b/

/** Whether a message tells something instead of asking for it. */
export function isStatement(text: string): boolean {
  return text.length <= 300 && !ASKS.test(fold(text))
}

/** Whether it tells what somebody has, not what there is. */
export function saysHas(text: string): boolean {
  return isStatement(text) && HAS.test(fold(text))
}

const WRONG =
  /\b(?:(?:stimmt|war|ist|was|is) (?:aber |so |doch |leider |also |auch )?(?:nicht|falsch|wrong|not right|not correct|incorrect|a mistake|a typo|ein fehler|ein tippfehler)|vertippt|verschrieben)\b[\s,.;:–-]*/i
const EARLIER = /\b(?:vorhin|vorher|zuerst|earlier|before|first)\b/i
const NOW = /\b(?:aber|jetzt|nun|eigentlich|but|now|actually)\b[\s,.;:–-]*/i

/** "I wrote 143 earlier, that was wrong, it is 993": only what counts now. */
export function withoutWithdrawn(text: string): string {
  if (text.length > 200) return text
  const border = WRONG.exec(text) ?? (EARLIER.test(text) ? NOW.exec(text) : null)
  if (!border) return text
  const rest = text.slice(border.index + border[0].length)
  return /\d/.test(text.slice(0, border.index)) && /\d/.test(rest) ? rest : text
}
