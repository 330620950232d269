import { SENDER } from '../answers/device-answer.ts'
import { judgeValues } from '../answers/judge-values.ts'
import { mailClientsOf } from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import type { Protocol } from '../settings/index.ts'
import type { Understand, Understood } from '../understanding/index.ts'
import { candidatesOf, type Details, type Session, withContext } from './answering.ts'
import type { Candidate, Turn } from './conversation.ts'
import { isAboutSender } from './devices/find-device.ts'
import { anotherPort } from './memory/another-port.ts'
import { hearTold } from './memory/hear-told.ts'
import { knownProgram, rememberProgram } from './memory/program.ts'
import { withoutWithdrawn } from './memory/statement.ts'
import { withOwnProgram } from './own-program.ts'
import { type FoundProblem, findProblem } from './problems/find-problem.ts'
import { withoutQuotedEncryption } from './problems/quoted-words.ts'
import { isSettings, readSettings } from './read-values.ts'

/** A message without passwords, and all that was read in it: what every way of answering starts from. */
export type Message = {
  text: string
  /** Longer than what was read, where the message was too long. */
  whole: string
  understood: Understood
  understand: Understand
  session: Session
  /** The likeliest topic that is one of ours. */
  best: Candidate | undefined
  slots: Turn['slots']
  values: readonly MailValues[]
  /** Whether the values are told and not asked about. */
  isTold: boolean
  /** The protocol that the person says to have, where nothing else is told. */
  chosen: Protocol | undefined
  /** What is wrong with the values, in words. */
  mistakes: readonly string[]
  /** The problem that a known error message tells of. */
  problem: FoundProblem | undefined
  /** What an answer may need, whichever it is. */
  known: Details & { outcome: 'answer' }
  /** Answers a part of the message, or what stands behind its beginning. */
  answerPart: AnswerPart
  /** Answers one of several questions. */
  answerPiece: AnswerPart
}

type AnswerPart = (text: string, session?: Session, understood?: Understood) => Turn

/** One way to answer; undefined where another one is meant. */
export type Way = (message: Message) => Turn | undefined

type Given = Pick<
  Message,
  'text' | 'whole' | 'understood' | 'understand' | 'session' | 'answerPart' | 'answerPiece'
>

/** Reads a message: slots, programs, server values and their mistakes, the error message in it. */
export function readMessage(given: Given): Message {
  const { text, understand } = given
  const understood = withOwnProgram(text, given.understood, understand)
  const { settings, language } = given.session
  const candidates = candidatesOf(understood.candidates)
  const best = candidates.find(({ topic }) => topic !== 'out-of-scope')
  const before = given.session.context
  const slots = isAboutSender(understood)
    ? { ...understood.slots, ...SENDER }
    : withContext(understood.slots, before)
  const program = rememberProgram(text, understood, slots, before)
  const { programs = slots.client ? mailClientsOf(slots.client) : [], version } = knownProgram(
    slots,
    { program },
  )
  const [client] = programs
  const own = withoutWithdrawn(withoutQuotedEncryption(text))
  const { servers: read, unread } = readSettings(own, understood, { client, version })
  const servers = read.length > 0 ? read : anotherPort(text, before)
  const problem = findProblem(text, understood, best, understand)
  const { values, isTold, chosen, told } = hearTold(text, understood, servers, before.told)
  // In a sentence that is no list of settings, a word that nobody knows is just a word.
  const judged = isSettings(values) ? values : values.filter(isPlain)
  // What stands in an error message is quoted, not told.
  const kept = problem ? before.told : told
  const context = { ...before, ...(program && { program }), ...(kept && { told: kept }) }
  return {
    ...given,
    understood,
    session: { ...given.session, context },
    best,
    slots,
    values,
    isTold,
    chosen,
    mistakes: judged.flatMap((value) => judgeValues(value, { settings, client }, language)),
    problem,
    known: { candidates, values, unread, programs, version, outcome: 'answer' },
  }
}

function isPlain({ encryption }: MailValues): boolean {
  return encryption !== 'unknown' && encryption !== 'guess'
}
