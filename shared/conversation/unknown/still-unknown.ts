import type { PlainId } from '../../answers/asked.ts'
import { fold, toWords } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'

/** Answers that said that something is not known. */
const NOT_KNOWN: readonly PlainId[] = [
  'unknown',
  'unknown-again',
  'size-limit',
  'dns',
  'moving-mail',
  'password-rules',
  'device-relay',
]

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const ASKS = words(
  'wo woher wie wer wen wem wann where how who whom when ist is darf duerfen kann koennen geht may can allowed possible erlaubt moeglich are am',
)
/** Words that name nothing new. */
const BESIDE = words(
  `und and aber but also so ok okay dann then denn eigentlich jetzt now genau exactly sonst else noch still bitte please ja yes nein no hm na da dort there hier here
  das des es it that this the die der den a an ein eine one i ich man we wir mir me us uns my mein du sie you to do does did be been s steht stehen stand stehts find finde finden nachsehen nachschauen
  nachlesen sehen seh see look looked up check pruefen mach mache machen tun set stell stelle einstellen ein weiss wissen know knows sagt sagen tell tells say frag frage fragen fragt ask
  anschauen schauen helfen hilft help written would wuerde koennte could hab habe have gibt geben gibts get bekomm bekomme bekommen erfahre erfahren out anders in workspace von from im selbst myself too auch`,
)

/** "And where does it say so?", "who can see that?" behind an answer that nobody here knows: nor that. */
export function asksOfUnknown(message: string, { asked }: Context): boolean {
  if (!asked || !NOT_KNOWN.includes(asked) || message.length > 60) return false
  const said = toWords(fold(message))
  return (
    said.some((word) => ASKS.has(word)) && said.every((word) => ASKS.has(word) || BESIDE.has(word))
  )
}
