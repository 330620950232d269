import type { Answer, Block, Question, Slots } from '../answers/answer.ts'
import { text } from '../answers/blocks.ts'
import { type Diagnosis, isProblem } from '../answers/diagnosis/diagnosis.ts'
import { answerTopic } from '../answers/index.ts'
import type { Outage } from '../answers/outage.ts'
import type { Language } from '../language.ts'
import type { MailClient } from '../mail-clients/index.ts'
import { oncePer } from '../once.ts'
import type { MailValues } from '../rules/index.ts'
import type { Settings } from '../settings/index.ts'
import type { Candidate, Context, Turn } from './conversation.ts'
import { conversationWords } from './words.ts'

/** What a turn starts from. */
export type Session = {
  context: Context
  settings: Settings
  language: Language
  /** Servers that are known to be down. */
  outage?: Outage | undefined
}

type Details = Pick<Turn, 'outcome' | 'candidates'> & {
  values?: readonly MailValues[]
  programs?: readonly MailClient[]
  version?: string | undefined
  diagnosis?: Diagnosis | undefined
  /** Blocks to say first. */
  before?: readonly Block[]
}

/** Answers a question and remembers what the next turn needs. */
export function toTurn(question: Question, session: Session, details: Details): Turn {
  const { settings, language, outage } = session
  const { topic, slots, progress } = question
  const diagnosis = continueDiagnosis(question, session, details.diagnosis)
  const answer =
    progress?.helped && isProblem(topic)
      ? solved(question, language)
      : answerTopic(topic, {
          language,
          slots,
          settings,
          ...(details.values && { values: details.values }),
          ...(details.programs && { programs: details.programs }),
          ...(details.version && { version: details.version }),
          ...(diagnosis && { diagnosis }),
          ...(session.context.problem && { problem: session.context.problem }),
          ...(outage && { outage }),
        })
  const said = details.before?.length
    ? { ...answer, blocks: [...details.before, ...answer.blocks] }
    : answer
  return finish(said, question, session, {
    ...details,
    diagnosis: progress?.helped ? undefined : diagnosis,
  })
}

/** The turn with its new context. */
export function finish(
  answer: Answer,
  question: Question,
  { context }: Session,
  details: Details,
): Turn {
  const { topic, slots } = question
  const isMiss = details.outcome === 'decline'
  const problem = continueProblem(question, context, details.diagnosis)
  return {
    answer,
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
      offered: offeredIn(answer),
      ...(details.diagnosis && { diagnosis: copyOf(details.diagnosis) }),
      ...(problem && { problem }),
    },
  }
}

/** Only the same problem goes on; a new one starts afresh. */
function continueDiagnosis(
  { topic, progress }: Question,
  { context }: Session,
  found: Diagnosis | undefined,
): Diagnosis | undefined {
  if (!isProblem(topic)) return undefined
  const before = progress && context.topic === topic ? context.diagnosis : undefined
  const tried = before?.tried ?? []
  if (!progress) return { tried: [], ...found }
  return { ...before, tried: tried.includes(progress.check) ? tried : [...tried, progress.check] }
}

/** Stays until it is solved or another problem takes its place. */
function continueProblem(
  { topic, slots, progress }: Question,
  { problem }: Context,
  diagnosis: Diagnosis | undefined,
): Context['problem'] {
  if (!isProblem(topic)) return problem
  if (progress?.helped) return undefined
  return diagnosis ? { topic, slots, diagnosis: copyOf(diagnosis) } : problem
}

function copyOf(diagnosis: Diagnosis) {
  return { ...diagnosis, tried: [...diagnosis.tried] }
}

function solved({ topic }: Question, language: Language): Answer {
  return { topic, language, blocks: [text(conversationWords(language)('solved'))] }
}

/** The same list for the same answer: whoever reads the labels need not do so in every conversation. */
const offeredIn = oncePer(({ blocks }: Answer): Context['offered'] =>
  blocks.flatMap((block) =>
    block.kind === 'actions'
      ? block.items.flatMap((item) =>
          item.kind === 'ask' ? [{ label: item.label, question: item.question }] : [],
        )
      : [],
  ),
)

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
