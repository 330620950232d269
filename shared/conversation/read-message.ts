import { SENDER } from '../answers/device-answer.ts'
import { judgeValues } from '../answers/judge-values.ts'
import { mailClientsOf } from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import type { Understand, Understood } from '../understanding/index.ts'
import { candidatesOf, type Details, type Session, withContext } from './answering.ts'
import type { Candidate, Turn } from './conversation.ts'
import { isAboutSender } from './devices/find-device.ts'
import { knownProgram, rememberProgram } from './memory/program.ts'
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
  const { text, understood, understand } = given
  const { settings, language } = given.session
  const candidates = candidatesOf(understood.candidates)
  const best = candidates.find(({ topic }) => topic !== 'out-of-scope')
  const slots = isAboutSender(understood)
    ? { ...understood.slots, ...SENDER }
    : withContext(understood.slots, given.session.context)
  const program = rememberProgram(text, understood, slots, given.session.context)
  const context = { ...given.session.context, ...(program && { program }) }
  const session = { ...given.session, context }
  const { programs = slots.client ? mailClientsOf(slots.client) : [], version } = knownProgram(
    slots,
    context,
  )
  const [client] = programs
  const own = withoutQuotedEncryption(text)
  const { servers: values, unread } = readSettings(own, understood, { client, version })
  // In a sentence that is no list of settings, a word that nobody knows is just a word.
  const told = isSettings(values) ? values : values.filter(isPlain)
  return {
    ...given,
    session,
    best,
    slots,
    values,
    mistakes: told.flatMap((value) => judgeValues(value, { settings, client }, language)),
    problem: findProblem(text, understood, best, understand),
    known: { candidates, values, unread, programs, version, outcome: 'answer' },
  }
}

function isPlain({ encryption }: MailValues): boolean {
  return encryption !== 'unknown' && encryption !== 'guess'
}
