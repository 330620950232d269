import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { fold, type Understood } from '../../understanding/index.ts'
import type { Session } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { asksForLanguages, namesLanguage } from '../language/wanted-language.ts'
import { answerShort, askProgram, profileButton } from './answer-short.ts'
import { clientsOn, platformIn } from './platform.ts'
import { findShortFollowUp } from './short-follow-ups.ts'
import { explain, isUnclear } from './unclear.ts'

/** What a few words mean after the answer before them; undefined when they are to be understood by themselves. */
export function answerFollowUp(
  text: string,
  understood: Understood,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { context } = session
  const folded = fold(text)
  const short = findShortFollowUp(folded, understood, context, profileButton(session) !== undefined)
  if (short) return answerShort(short, session, candidates)
  const isSwitch = understood.zone === 'answer' && candidates[0]?.topic === 'language-switch'
  if (isUnclear(folded) || (isSwitch && !namesLanguage(folded) && !asksForLanguages(folded)))
    return explain(session, candidates)
  return answerPlatform(folded, understood, session, candidates)
}

/** "Set up my Android phone", "nur am Handy": the program is still open, but only some can be meant. */
function answerPlatform(
  folded: string,
  { slots, candidates: [best], zone }: Understood,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const platform = platformIn(folded)
  const clients = platform && clientsOn(platform)
  if (!clients || slots.client || folded.length > 70) return undefined
  if (zone === 'answer' && best?.topic === 'client-setup')
    return askProgram('client-setup', clients, session, candidates)
  const { topic, slots: known } = session.context
  const isOpen = topic === 'client-setup' || topic === 'client-update' || isOpenProblem(topic)
  if (!topic || !isOpen || known.client || zone === 'answer' || folded.split(' ').length > 4)
    return undefined
  return askProgram(topic, clients, session, candidates)
}

function isOpenProblem(topic: Session['context']['topic']): boolean {
  return topic !== undefined && isProblem(topic)
}
