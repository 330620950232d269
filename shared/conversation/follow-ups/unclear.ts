import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import type { Session } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { answerShort } from './answer-short.ts'
import type { Offer, ShortFollowUp } from './short-follow-up.ts'
import { openCheck } from './where.ts'

const UNCLEAR =
  /^(?:(?:sorry|hae|ok|aber|but|na|oh|dann|then|also|ich|i|das|it|this|that|leider|still|immer noch|really|wirklich|gar|so|und|and|just|einfach|ja|yes|hm+) )*(?:was|what|huh|hae|wie bitte|wie meinen sie(?: das)?|pardon|come again|(?:was|what) (?:bitte|meinen sie(?: damit)?|do you mean(?: by that)?)|(?:don ?'?t|do not|didn ?'?t|can ?'?t|cannot) (?:understand|get|follow)(?: (?:it|this|that|you|anything|a word|any of (?:it|this|that)))?|(?:versteh\w*|kapier\w*|begreif\w*|check\w*|raff\w*|peil\w*) (?:(?:ich|das|es|sie|dich|euch|hier|nur|gar|bahnhof|leider|kein wort|nix|nichts|net|ned|nicht|ueberhaupt) ?)+|was (?:heisst|bedeutet|soll) das(?: heissen| jetzt| denn)*|what does (?:that|this|it) mean|no idea what (?:that|this|you) means?|erklaer\w*(?: (?:sie|mir|das|es|bitte|genauer|nochmal|noch mal|einfacher|anders))*|explain(?: (?:it|that|this|please|again|to me))*|(?:please )?explain|in (?:other|simple|simpler) words(?: please)?|(?:zu|too) (?:kompliziert|schwierig|complicated|difficult|technical|technisch)|einfacher bitte|unverstaendlich|bahnhof)$/

/** "What?", "I don't understand": the answer before was not clear; nobody wants another language or topic. */
export function isUnclear(folded: string): boolean {
  if (folded.length > 70) return false
  return UNCLEAR.test(
    folded
      .replace(/[?!.,;:]+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
}

/** Asks what is unclear and offers what explains it; a search that is open stays open. */
export function explain(session: Session, candidates: Turn['candidates']): Turn {
  const { context } = session
  const check = openCheck(context)
  const offers = (check && HELP[check]) ?? DEFAULT
  const before: ShortFollowUp = {
    after: [],
    asks: UNCLEAR,
    say: check ? 'unclear-check' : 'unclear',
    offers,
    ...(!context.topic && { topic: 'capabilities' }),
  }
  return answerShort(before, session, candidates)
}

const DEFAULT: readonly Offer[] = [
  { topic: 'protocol-explained' },
  { topic: 'show-me' },
  { topic: 'human' },
]
const PASSWORD: readonly Offer[] = [{ topic: 'password-set' }, { topic: 'human' }]
const PROGRAM: readonly Offer[] = [{ topic: 'client-update' }, { topic: 'human' }]

/** What explains a check. */
const HELP: Readonly<Partial<Record<CheckId, readonly Offer[]>>> = {
  username: [{ topic: 'username' }, { topic: 'human' }],
  password: PASSWORD,
  retype: PASSWORD,
  'ssl-port': [{ topic: 'encryption' }, ...PROGRAM],
  host: [{ topic: 'server-data' }, ...PROGRAM],
  'auth-method': PROGRAM,
  'outgoing-login': PROGRAM,
}
