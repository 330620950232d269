import type { PlainId } from '../../answers/asked.ts'
import { toWords } from '../../understanding/index.ts'
import { LIGHT } from '../follow-ups/light-words.ts'

export const ABOUT_APP: readonly PlainId[] = ['app-password', 'app-password-where']

/** "Where do I make one?", "wie leg ich das an?": none is needed, but there is a password to set. */
export function asksWhereToMake(text: string): boolean {
  if (text.length > 60 || !ASKS_PLACE.test(text) || !MAKES.test(text)) return false
  return toWords(text.replace(ANY_MAKES, ' ')).every((word) => LIGHT.has(word) || ONE.has(word))
}

const ASKS_PLACE = /\b(?:wo|woher|wie|where|how)\b/
const MAKES =
  /\b(?:make|create|get|obtain|generate|set(?! up)|find|(?:ge)?mach\w*|leg\w*|angelegt|anlegen|erstell\w*|erzeug\w*|generier\w*|bekomm\w*|krieg\w*|hol\w*|setz\w*|find\w*|beantrag\w*|gibts?)\b/
const ANY_MAKES = new RegExp(MAKES, 'g')
const ONE: ReadonlySet<string> = new Set(
  'wo woher where one ones eins eines so such sowas was das es it that them an her denn man you we kann can could should soll muss do to'.split(
    ' ',
  ),
)

/** "Do I need one then?": of what was just said. */
export function asksForOne(text: string): boolean {
  return text.length < 60 && FOR_ONE.test(text)
}

const FOR_ONE =
  /^(?:(?:und|and|so|also|aber|but|ok|okay|ja|yes|then|dann|really|wirklich) )*(?:do i|should i|must i|have i|muss ich|soll ich|brauch\w*|i need|i have)\b.{0,24}\b(?:one|ones|eins|eines|keins|keines|sowas|so was|das|it|that|so ein\w*)(?: (?:then|dann|now|jetzt|denn|doch|really|wirklich|or not|oder nicht|here|hier|from|her|machen|anlegen|erstellen|auch|too|ueberhaupt|at all))*\W*$/
