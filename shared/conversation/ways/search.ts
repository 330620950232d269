import { text as saying } from '../../answers/blocks.ts'
import { checksOf, isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import { type Session, sure, toTurn } from '../answering.ts'
import { isLightAlone } from '../follow-ups/follow-up.ts'
import { isOfDevice } from '../follow-ups/named-program.ts'
import { withoutSpeaker } from '../follow-ups/speaker.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'
import { answerReport } from '../replies/answer-report.ts'
import { hearHost } from '../replies/hear-host.ts'
import { hearValues } from '../replies/hear-values.ts'
import { isSeen } from '../replies/is-seen.ts'
import { nameProgram } from '../replies/name-program.ts'
import type { Report, Told } from '../replies/report.ts'
import type { Search } from '../replies/say-check.ts'
import { openSearch } from '../replies/search-state.ts'
import { asksOn, readReport, withoutSo } from '../replies/told.ts'
import { ASKS } from '../replies/told-words.ts'
import { type Unsure, unsureOf } from '../replies/unsure.ts'
import { conversationWords } from '../words.ts'

/** "The password is set anew", "port is 993", "I'm at a hotel": what is told in the middle of a search, and what follows. */
export const hearReport: Way = (message) => {
  const { text, understood, session, problem, best } = message
  const search = openSearch(session.context)
  if (!search || text.length > 160) return undefined
  // "Password set, still 535" is no new message.
  if (problem && problem.diagnosis.code !== search.diagnosis.code) return undefined
  const folded = supposed(withoutSpeaker(fold(text)))
  if (ASKS.test(withoutSo(folded))) return undefined
  const seen = isSeen(folded, search.check)
  if (seen !== undefined) {
    const progress = {
      check: search.check,
      helped: false,
      ...(!seen && { isMissing: true as const }),
    }
    return toTurn({ topic: search.topic, slots: search.slots, progress }, session, message.known)
  }
  // It was taken for missing, and is there after all.
  if (search.diagnosis.cause === 'not-delivered' && isSeen(folded, 'seen-in-workspace'))
    return isThereAfterAll(search, session)
  const { topic, slots, diagnosis, check } = search
  const checks = checksOf(topic, diagnosis, slots.client)
  const unsure = unsureOf(folded, checks)
  if (unsure && !isSettings(message.values)) return leaveOpen(unsure, search, session)
  const given = hearValues(message, folded, search)
  if (given?.kind === 'wrong') return isSettings(message.values) ? undefined : given.turn
  if (!given && isSettings(message.values)) return undefined
  const host = hearHost(message, search)
  if (host) return host
  const { client } = slots
  const about = { open: check, checks, topic, client, named: understood.slots.client }
  const heard = merge(readReport(folded, about), given?.told ?? [])
  // "The name is right, what else?", and that was known: the open check did not help.
  const isKnown = heard?.told.every((one) => diagnosis.tried.includes(one.check))
  const report = heard && isKnown && asksOn(folded) ? { ...heard, told: [], isStill: true } : heard
  const isNews =
    report?.worksBut || report?.isSolved || report?.told.some(({ state }) => state !== 'open')
  const named = isNews ? undefined : nameInSearch(message)
  if (!report || named) return named
  // A complaint beside it is the news, where it is of something else.
  const isOther = best && isProblem(best.topic) && best.topic !== topic
  const isAlone = report.told.length === 0
  const isOf = (another: boolean | undefined) => understood.zone === 'answer' && another
  if (report.isComplaint && (isAlone || isOf(isOther))) return undefined
  if (report.isShown && isOf(isAlone || isOther)) return undefined
  // Whatever was done: the sign-in is asked for.
  if (report.isShown && topic !== 'login-fails' && ASKS_PASSWORD.test(folded))
    return toTurn({ topic: 'login-fails', slots }, session, message.known)
  return answerReport(report, search, session, given?.verdict ?? [])
}

/** A value that is only named is neither right nor done. */
function leaveOpen({ told, isStuck }: Unsure, search: Search, session: Session) {
  const report = { told: [told], isStill: false, isSolved: false, isComplaint: false }
  const before = isStuck ? [saying(conversationWords(session.language)('told.stuck'))] : []
  return answerReport(report, search, session, before)
}

function isThereAfterAll({ topic, slots }: Search, session: Session) {
  const { context, language } = session
  const problem = { topic, slots, diagnosis: { tried: [] } }
  const progress = { check: 'seen-in-workspace', helped: false } as const
  return toTurn(
    { topic, slots, progress },
    { ...session, context: { ...context, problem } },
    {
      outcome: 'answer',
      candidates: sure(topic, []),
      before: [saying(conversationWords(language)('told.misread'))],
    },
  )
}

const HAS =
  /\b(?:verwend\w*|benutz\w*|benuetz\w*|nutz\w*|hab|habe|haben|hob|han|hat|using|use|uses|have|has|got|arbeit\w*|sitz\w*|(?:das|des|es|ist|is|it|that|its|it'?s|thats|that'?s)(?: (?:ist|is))?(?: (?:ein\w*|an?|das|the|so))?(?: \w+)? xclient|(?:mit|with|am|auf|on|in|im) (?:\w+ ){0,3}xclient)\b/
/** Words that tell more than what somebody has. */
const NEWS =
  /\b(?:nicht|nix|nichts|ned|net|nid|noed|nie|kein\w*|not|no|never|nothing|fails?|\w+n't|dont|doesnt|cant|wont|geht|gehts|ging\w*|klappt|funktionier\w*|laeuft|works?|worked|working|fehler\w*|errors?|meldung\w*|message|says?|sagt|zeigt|shows?|steht|kommt|fragt|asks?|will|wollte|moechte|want|would|soll|muss|kann|can|could|should|neu|set ?up|einricht\w*|update\w*|passwor\w*|kennwor\w*|benutzername\w*|user ?name|ports?|ssl|tls|starttls|server\w*|vorher|frueher|before|until|bis|statt|instead|gewechselt|switched|loesch\w*|delete\w*|install\w*|deinstall\w*)\b/
const ASKS_PASSWORD =
  /\b(?:fragt|fragen|verlangt|will|wants|asks?|asking|prompts?)\b.*\b(?:passwor\w*|kennwor\w*|pw|log ?in|anmeld\w*)\b/

/** "And what if the name is right?": then it is as if it had been told. */
function supposed(folded: string): string {
  const said = SUPPOSES.exec(folded)?.[1]
  return said === undefined ? folded : `${said}, still`
}

const SUPPOSES =
  /^(?:(?:und|and|ok|okay|aber|but|ja|yes) )*(?:(?:was|what)\b.{0,25}? )?(?:wenn|if|falls) (.{4,60}?)\W*$/

function merge(report: Report | undefined, values: readonly Told[]): Report | undefined {
  if (values.length === 0) return report
  const others =
    report?.told.filter((one) => !values.some(({ check }) => check === one.check)) ?? []
  const known = report ?? { isStill: false, isSolved: false, isComplaint: false }
  const states = values.map((one) => report?.told.find(({ check }) => check === one.check) ?? one)
  return {
    ...known,
    told: [...others, ...states.map((one) => ({ ...one, state: noOpen(one.state) }))],
  }
}

/** A value was found right, whatever stands beside it. */
function noOpen(state: Told['state']): Told['state'] {
  return state === 'open' ? 'right' : state
}

/** "Outlook 2016", "I use Thunderbird on an old laptop": a program, and nothing that fails, works, is asked or is a value. */
function nameInSearch({ understood, session, text, values }: Message) {
  const { client } = understood.slots
  if (!client || values.length > 0 || text.includes('?')) return undefined
  const isBare = isLightAlone(understood.text.replace(/\d[\d.]*/g, ' '), isOfDevice)
  const isTold =
    understood.text.length <= 80 && HAS.test(understood.text) && !NEWS.test(understood.text)
  if (!isBare && !isTold) return undefined
  const { problem } = session.context
  return problem && nameProgram({ topic: problem.topic, slots: { client } }, session)
}
