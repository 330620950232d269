import type { Action, Answer, Block, Question, Slots } from '../answers/answer.ts'
import { text } from '../answers/blocks.ts'
import { type Diagnosis, isProblem } from '../answers/diagnosis/diagnosis.ts'
import { explains } from '../answers/diagnosis/explains.ts'
import { answerTopic } from '../answers/index.ts'
import type { Outage } from '../answers/outage.ts'
import type { AnswerRequest } from '../answers/topic-answer.ts'
import type { Language } from '../language.ts'
import type { MailClient } from '../mail-clients/index.ts'
import { oncePer } from '../once.ts'
import type { MailValues } from '../rules/index.ts'
import type { Settings } from '../settings/index.ts'
import type { Candidate, Context, Turn } from './conversation.ts'
import { leadBack } from './lead-back.ts'
import { knownProgram } from './memory/program.ts'
import {
  continueDiagnosis,
  continueProblem,
  copyOf,
  diagnosisToKeep,
  openProblem,
  searchToKeep,
} from './replies/search-state.ts'
import { conversationWords } from './words.ts'

/** What a turn starts from. */
export type Session = {
  context: Context
  settings: Settings
  language: Language
  /** Servers that are known to be down. */
  outage?: Outage | undefined
  /** Only the heart of each answer is wanted. */
  isBrief?: true
}

/** What a turn is made with, beside the question. */
export type Details = Pick<Turn, 'outcome' | 'candidates'> & {
  values?: readonly MailValues[]
  unread?: readonly string[]
  programs?: readonly MailClient[]
  version?: string | undefined
  diagnosis?: Diagnosis | undefined
  /** The search was led back to. */
  isBack?: boolean
  /** Blocks to say first. */
  before?: readonly Block[]
}

/** Answers a question and remembers what the next turn needs. */
export function toTurn(question: Question, session: Session, details: Details): Turn {
  const { settings, language, outage } = session
  const { topic, slots, progress } = question
  const diagnosis = continueDiagnosis(question, session.context, details.diagnosis)
  const read = knownProgram(slots, session.context)
  // The message may have led to another program than the one it was read for ("und am Handy?").
  const own = details.programs?.filter(({ slot }) => slot === slots.client)
  const { programs, version } = own?.length ? { programs: own, version: details.version } : read
  const answer =
    progress?.helped && isProblem(topic)
      ? solved(question, language)
      : answerTopic(topic, {
          language,
          slots,
          settings,
          ...(details.values && { values: details.values }),
          ...(details.unread && { unread: details.unread }),
          ...(programs && { programs }),
          ...(version && { version }),
          ...(topic === 'server-data' && toldHosts(session)),
          ...(diagnosis && { diagnosis }),
          ...openProblem(session.context),
          ...(isKnownLetter(question, session.context, { ...details, diagnosis }) && {
            isWritten: true,
          }),
          ...(outage && { outage }),
          ...(session.isBrief && { isBrief: true }),
        })
  const said = details.before?.length
    ? { ...answer, blocks: [...details.before, ...answer.blocks] }
    : answer
  return finish(said, question, session, {
    ...details,
    diagnosis: progress?.helped ? undefined : diagnosis,
  })
}

/** The turn with its new context. While the cause of a problem is searched for, an answer to something else leads back. */
export function finish(
  answer: Answer,
  question: Question,
  session: Session,
  details: Details,
): Turn {
  const { context } = session
  const { topic, slots } = question
  const isMiss = details.outcome === 'decline'
  const problem = continueProblem(question, context, details)
  const search = details.diagnosis ? undefined : searchToKeep(topic, context, details.outcome)
  const isHelp = search !== undefined && explains(topic, search.check)
  const isQuiet =
    search === undefined || topic === 'human' || (context.isLedBack === true && !isHelp)
  const said = isQuiet ? answer : leadBack(answer, search, isHelp)
  const diagnosis = details.diagnosis ?? search?.diagnosis ?? diagnosisToKeep(topic, context)
  const isWritten = hasLetter(answer) || (context.isWritten && isSame(problem, context.problem))
  return {
    answer: said,
    outcome: details.outcome,
    topic,
    candidates: details.candidates,
    slots,
    context: {
      version: 1,
      language: answer.language,
      ...(isMiss ? context.topic && { topic: context.topic } : { topic }),
      slots: isMiss ? context.slots : slots,
      misses: isMiss ? context.misses + 1 : 0,
      outcome: details.outcome,
      offered: offeredIn(said),
      ...(diagnosis && { diagnosis: copyOf(diagnosis) }),
      ...((details.isBack || (search && !isHelp)) && { isLedBack: true }),
      ...(isWritten && { isWritten }),
      ...(problem && { problem }),
      ...(context.program && { program: context.program }),
      ...(context.told && { told: context.told }),
      ...(details.outcome !== 'answer' && keptOver(context)),
    },
  }
}

/** What was not understood changes nothing about the answer before it. */
function keptOver({ asked, wrong, judged }: Context): Pick<Context, 'asked' | 'wrong' | 'judged'> {
  return { ...(asked && { asked }), ...(wrong && { wrong }), ...(judged && { judged }) }
}

/** What the person told of servers that the operator has not entered. */
function toldHosts({ context, settings }: Session): Pick<AnswerRequest, 'told'> {
  const told = (context.told?.servers ?? []).flatMap(({ protocol, host }) =>
    protocol && host !== undefined && !settings.mail?.[protocol] ? [[protocol, host]] : [],
  )
  return told.length > 0 ? { told: Object.fromEntries(told) } : {}
}

function solved({ topic }: Question, language: Language): Answer {
  return { topic, language, blocks: [text(conversationWords(language)('solved'))] }
}

/** Whether the letter that stands above already says all that is known. */
function isKnownLetter(
  question: Question,
  context: Context,
  details: Parameters<typeof continueProblem>[2],
): boolean {
  return (
    context.isWritten === true &&
    isSame(continueProblem(question, context, details), context.problem)
  )
}

function hasLetter({ blocks }: Answer): true | undefined {
  return blocks.some(({ kind }) => kind === 'letter') || undefined
}

function isSame(one: Context['problem'], other: Context['problem']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The same list for the same answer: whoever reads the labels need not do so in every conversation. */
const offeredIn = oncePer(({ blocks }: Answer): Context['offered'] =>
  blocks.flatMap((block) => (block.kind === 'actions' ? block.items.flatMap(toOffered) : [])),
)

/** A guide cannot be started by typing its label, but its steps can be told. */
function toOffered(item: Action): Context['offered'] {
  if (item.kind === 'ask') return [{ label: item.label, question: item.question }]
  if (item.kind !== 'guide') return []
  const datum = item.guide === 'mail-password' ? 'password' : 'host'
  return [{ label: item.label, question: { topic: 'show-me', slots: { datum } } }]
}

/** Slots of the message, and the program that was spoken of before. */
export function withContext(slots: Slots, context: Context): Slots {
  const client = slots.client ?? context.slots.client
  return client ? { ...slots, client } : slots
}

/** For logs and tests: three digits are enough. */
export function candidatesOf(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map(({ topic, confidence }) => ({
    topic,
    confidence: Math.round(confidence * 1000) / 1000,
  }))
}

/** What the conversation or the values make plain goes before what the classifier thinks. */
export function sure(topic: Turn['topic'], candidates: readonly Candidate[]): Candidate[] {
  return [{ topic, confidence: 1 }, ...candidates.filter((candidate) => candidate.topic !== topic)]
}
