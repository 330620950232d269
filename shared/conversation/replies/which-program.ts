import type { Question } from '../../answers/answer.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { fold, toWords } from '../../understanding/index.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { HOW, NO, NOT, YES } from './reply-words.ts'

/** The one that has a menu "Datei", as the question says. */
const WITH_MENU = 'outlook'
const MENU = /\b(?:datei|file)\b/
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
  if (words.length > 4) return undefined
  if (OLD.test(folded) !== NEWER.test(folded))
    return OLD.test(folded) === isDenied ? other : classic
  const isBare = words.length <= 2 && words.every((word) => YES.has(word) || NO.has(word))
  return isBare && words.length > 0 ? (isDenied ? other : classic) : undefined
}

/** Where to look, and the same two buttons once more. */
export function sayWhereToLook(session: Session): Turn {
  const { context, language } = session
  const { topic = 'client-setup', slots } = context
  const t = conversationWords(language)
  const choices = context.offered.flatMap(({ label, question }) =>
    question.program ? [{ kind: 'ask' as const, label, question }] : [],
  )
  const blocks = [saying(t('which-outlook')), ...actions(...choices)]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, []),
  })
}
