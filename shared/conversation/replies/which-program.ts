import type { Question } from '../../answers/answer.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { programButton } from '../../answers/client-buttons.ts'
import { mailClientsOf } from '../../mail-clients/index.ts'
import { fold, toWords } from '../../understanding/index.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { STANDS } from '../follow-ups/lines/ask-patterns.ts'
import { comparable } from '../follow-ups/lines/line.ts'
import { BESIDE } from '../follow-ups/lines/line-words.ts'
import type { Way } from '../read-message.ts'
import { conversationWords } from '../words.ts'
import { HOW, NO, NOT, YES } from './reply-words.ts'

/** The one that has a menu "Datei", as the question says. */
const WITH_MENU = 'outlook'
const MENU = /\b(?:datei|file)\b|\b(?:such|solche?s?|so ein) (?:a )?menue?\w*\b/
/** "kein Datei", "no such menu" */
const WITHOUT = /\b(?:ohne|without|fehlt|missing)\b/
const OLD = /\b(?:alte[nrs]?|aelter\w*|old|older)\b/
const NEWER = /\b(?:neu|neue[nrs]?|neuer\w*|new|newer)\b/
const WHERE = /\b(?:seh|steht|erkenn|merk|see|find|know|tell|weiss|schau|guck)\w*/
const UNSURE =
  /\b(?:weiss (?:ich )?(?:es |das |i )?(?:nicht|ned|net|nid)|keine ahnung|unsicher|nicht sicher|egal|beide\w*|dont know|don t know|dunno|no idea|not sure|unsure|either|both|no clue)\b/

/** "Which Outlook do you have?": what was answered to it in one's own words; the names are known as labels. */
export function findProgram(text: string, { offered }: Context): Question | 'unsure' | undefined {
  const choices = offered.flatMap(({ question }) => (question.program ? [question] : []))
  if (choices.length < 2 || text.length > 100) return undefined
  const folded = fold(text)
  const words = toWords(folded)
  const classic = choices.find(({ program }) => program === WITH_MENU)
  const other = choices.find(({ program }) => program !== WITH_MENU)
  if (UNSURE.test(folded) && words.length <= 8) return 'unsure'
  if (
    words.length <= 8 &&
    words.some((word) => HOW.has(word) || word === 'woran') &&
    WHERE.test(folded)
  )
    return 'unsure'
  if (words.length > 12 || words.some((word) => HOW.has(word)) || text.includes('?'))
    return undefined
  const isDenied = words.some((word) => NO.has(word) || NOT.has(word)) || WITHOUT.test(folded)
  if (MENU.test(folded)) return isDenied ? other : classic
  // "That's not there": what was asked about is the menu.
  if (isDenied && words.length > 1 && STANDS.test(folded) && comparable(text).every(isBeside))
    return other
  if (words.length > 4) return undefined
  if (OLD.test(folded) !== NEWER.test(folded))
    return OLD.test(folded) === isDenied ? other : classic
  const isBare = words.length <= 2 && words.every((word) => YES.has(word) || NO.has(word))
  return isBare && words.length > 0 ? (isDenied ? other : classic) : undefined
}

function isBeside(word: string): boolean {
  return BESIDE.has(word)
}

const EDITION = '(?:neue?\\w?|new|alte?\\w?|aeltere?\\w?|old|older|klassisch\\w*|classic|legacy)'
const OF_THEM = `(?: (?:eine?\\w?|outlook|version|ausgabe|edition|kind|one|of|von|the|denn|das|${EDITION}))*`
const IS_MINE =
  '(?:(?:hab\\w*|nutz\\w*|verwend\\w*)(?: denn| eigentlich| nun)* ich|(?:do i|i) (?:\\w+ )?(?:have|use|got)|am i using|have i|ich (?:\\w+ )?(?:hab\\w*|nutz\\w*|verwend\\w*)|ist (?:das|mein\\w*)|is (?:mine|this|that|it))'
const ASKS_WHICH: readonly RegExp[] = [
  // "Wo sehe ich, welche Outlook-Version ich habe", "how can I tell if it's the new one"
  new RegExp(
    `\\b(?:woran|wie|wo|how|where)\\b.*\\b(?:seh\\w*|erkenn\\w*|merk\\w*|weiss|find\\w*|see|tell|know|check|schau\\w*|nachseh\\w*)\\b.*\\b(?:welche\\w*|which|what|version|${EDITION})\\b`,
  ),
  // "Welches Outlook habe ich denn", "which one do I have"
  new RegExp(
    `\\b(?:(?:welche\\w*|which)${OF_THEM}|(?:was fuer|what)${OF_THEM} (?:outlook|version|ausgabe|edition)) ${IS_MINE}\\b`,
  ),
  // "Ist das das neue?", "do I have the old one?"
  new RegExp(
    `^(?:\\w+ ){0,2}(?:ist|is|waere|hab|habe|do i have|have i)(?: \\w+){0,4} ${EDITION}(?: (?:outlook|one|version|oder|or|das|the|denn|dann|then|ausgabe|${EDITION}))*$`,
  ),
]

/** "Which Outlook do I have?": nobody knows it by heart, and each is set up in another way. */
export const tellWhichOutlook: Way = ({ text, understood, problem, session }) => {
  const client = understood.slots.client ?? session.context.slots.client
  if (problem || client !== 'outlook' || text.length > 90) return undefined
  const said = toWords(fold(text).replaceAll("'", '')).join(' ')
  return ASKS_WHICH.some((pattern) => pattern.test(said)) ? sayWhereToLook(session) : undefined
}

/** Where to look, and a button for each of the two. */
export function sayWhereToLook(session: Session): Turn {
  const { context, language } = session
  const topic = context.topic === 'client-update' ? context.topic : 'client-setup'
  const { protocol } = context.slots
  const slots = { ...(protocol && { protocol }), client: 'outlook' as const }
  const choices = mailClientsOf('outlook').map((client) =>
    programButton(client, topic, slots, language),
  )
  const blocks = [saying(conversationWords(language)('which-outlook')), ...actions(...choices)]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, []),
  })
}
