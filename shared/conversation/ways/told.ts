import type { Block } from '../../answers/answer.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { findVerdictQuestion } from '../follow-ups/verdict-question.ts'
import { isToldWrong, judgeTold } from '../memory/judge-told.ts'
import { asksForRest, asksWhatToChange, judgedBefore } from '../memory/judged.ts'
import { joinTold, type Told } from '../memory/told.ts'
import type { Message, Way } from '../read-message.ts'
import { conversationWords } from '../words.ts'
import { labelOf } from '../zones.ts'

const topic = 'check-settings'

/** "Is everything right now?": all that was told so far is judged, and what is missing is named. */
export const judgeAllTold: Way = (message) => {
  const { text, slots, session, problem, values } = message
  const asked = problem || values.length > 0 ? undefined : findVerdictQuestion(fold(text))
  if (!asked) return undefined
  const { told, judged, problem: open } = session.context
  const known = told ?? judged
  if (known) return verdict(known, message, asked === 'wrong')
  // In a search it is about what is searched for.
  const isOpen = (asked === 'wrong' || session.context.topic === topic) && !open
  const details = { ...message.known, candidates: sure(topic, message.known.candidates) }
  return isOpen ? toTurn({ topic, slots }, session, details) : undefined
}

const RECALLS =
  /\b(?:welche\w*|was|which|what)\b.*\b(?:hatte?|habe?|did|have|had)\b.*\b(?:gesagt|genannt|geschrieben|angegeben|erwaehnt|told|say|said|mention\w*|written|write|wrote|given?|gave)\b/
const OF_SERVERS =
  /\b(?:ports?|server\w*|hosts?|verschluesselung|encryption|einstellungen|settings|angaben|werte|values)\b/

/** "Welchen Port hatte ich vorhin genannt?": what was told is said again, with what is right. */
export const recallTold: Way = (message) => {
  const { text, session, problem, values } = message
  const { told } = session.context
  const folded = fold(text)
  if (!told || problem || values.length > 0 || folded.length > 80) return undefined
  return RECALLS.test(folded) && OF_SERVERS.test(folded) ? verdict(told, message) : undefined
}

/** "Na gut, was muss ich ändern?": what was just found wrong, with what is right. */
export const repeatChanges: Way = (message) => {
  const { text, session, problem, values } = message
  const judged = judgedBefore(session.context)
  if (!judged || problem || values.length > 0) return undefined
  const known = joinTold(session.context.told ?? { servers: [] }, judged)
  if (asksWhatToChange(fold(text))) return verdict(known, message, true)
  const { client } = message.understood.slots
  if (!client || !asksWhatToChange(message.understood.text.replace(IN_PROGRAM, ' ')))
    return undefined
  const sentences = judgeTold(known, standardOf(message), session.language, true)
  return toTurn({ topic: 'client-update', slots: message.slots }, session, {
    ...message.known,
    candidates: sure('client-update', message.known.candidates),
    before: [saying(sentences.join(' '))],
  })
}

const IN_PROGRAM =
  /(?: (?:in|im|bei|beim|on|unter|with|mit))?(?: (?:dem|der|meinem?|my|the))? xclient\b/

/** "Nur das?", "what else?", "both sides?": all of what was judged, not only what is wrong. */
export const tellRest: Way = (message) => {
  const { text, session, problem, values } = message
  const judged = judgedBefore(session.context)
  const told = session.context.topic === topic ? session.context.told : undefined
  if ((!judged && !told) || problem || values.length > 0) return undefined
  const asked = asksForRest(fold(text))
  if (!asked) return undefined
  const known = joinTold(told ?? { servers: [] }, judged ?? { servers: [] })
  if (asked === 'rest' || known.servers.length > 1) return verdict(known, message)
  const data = 'server-data'
  const candidates = sure(data, message.known.candidates)
  return toTurn({ topic: data, slots: {} }, session, { ...message.known, candidates })
}

/** "I have chosen IMAP, though": what was told before may not fit that. */
export const judgeChoice: Way = (message) => {
  const { session, values, chosen, problem } = message
  const { told } = session.context
  const server = told?.servers.at(-1)
  if (!chosen || problem || values.length > 0 || !server) return undefined
  const last = { servers: [server] }
  return isToldWrong(last, standardOf(message)) ? verdict(last, message) : undefined
}

/** "My server is imap.example.org": one name of a server is judged beside what was told of it. */
export const judgeHost: Way = (message) => {
  const { session, values, isTold, problem } = message
  const [value, other] = values
  const server = session.context.told?.servers.at(-1)
  if (!isTold || problem || other || value?.host === undefined || !server) return undefined
  return verdict({ servers: [server] }, message)
}

function verdict(told: Told, message: Message, isAboutWrong = false): Turn {
  const { session, slots, known } = message
  const { language, settings } = session
  const t = conversationWords(language)
  const program = slots.client ? { client: slots.client } : {}
  const isKnown = told.servers.every(({ host, protocol }) =>
    protocol ? settings.mail?.[protocol] : host === undefined && settings.mail,
  )
  const blocks: Block[] = [
    saying(judgeTold(told, standardOf(message), language, isAboutWrong).join(' ')),
    ...(isKnown ? [] : [saying(t('remembered.compare'))]),
    ...actions(
      ask(language, 'button.server-data', 'server-data'),
      ask(language, labelOf('client-update', program), 'client-update', program),
    ),
  ]
  const turn = finish({ topic, language, blocks }, { topic, slots }, session, {
    ...known,
    candidates: sure(topic, known.candidates),
  })
  const isWrong = isToldWrong(told, standardOf(message))
  const { wrong } = session.context
  const context = { ...turn.context, judged: told, ...(wrong && { wrong }) }
  return isWrong ? { ...turn, context } : turn
}

function standardOf({ session, known }: Message) {
  return { settings: session.settings, client: known.programs?.[0] }
}
