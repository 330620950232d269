import type { Question } from '../../answers/answer.ts'
import { actions } from '../../answers/blocks.ts'
import { common } from '../../answers/common.ts'
import { isProblem, type ProblemTopic } from '../../answers/diagnosis/diagnosis.ts'
import { toWords, type Understand, type Understood } from '../../understanding/index.ts'
import type { Turn } from '../conversation.ts'
import { directionIn, failingDirection } from '../follow-ups/direction.ts'
import { asOwn, isOfOthers, namesOthers } from '../others.ts'
import { conversationWords } from '../words.ts'

type Told = { message: string; understood: Understood; topic: ProblemTopic }
export type TwoProblems = { first: Told; second: Told }

const BORDERS =
  /(?<=[.?!;\n])\s+|\n+|\s*,?\s+(?:und|and|sowie|plus|while|während)\s+|\s*,\s+(?=(?:außerdem|ausserdem|zweitens|dazu|zusätzlich|also|besides|secondly|aber|but)\b)/giu
/** "Ich kann nicht senden, bei Peter kommt nichts an" */
const BETWEEN_PEOPLE = /\s*,\s+(?=(?:bei|for|with|mein\w*|my|ich|i)\s)/giu
/** What is told of the same sentence by "and", or by such a word, is no story of one problem. */
const BESIDE =
  /\b(?:außerdem|ausserdem|zweitens|zusätzlich|dazu kommt|obendrein|besides|secondly|in addition|additionally|also|as well|too(?! many)|auch noch)\b/iu

/**
 * Two different problems told in one message: both surely, and either of two programs or expressly beside each other.
 * Not "sending and receiving fail" in one program: that is one problem, the connection.
 */
export function findTwoProblems(message: string, understand: Understand): TwoProblems | undefined {
  if (message.length > 400 || !/\p{L}/u.test(message)) return undefined
  const areOthers = namesOthers(message)
  if (!areOthers && !mayTellProblem(understand(message))) return undefined
  const pieces = message
    .split(BORDERS)
    .flatMap((piece) => (areOthers ? piece.split(BETWEEN_PEOPLE) : piece))
    .filter((piece) => (piece.match(/\p{L}+/gu) ?? []).length > 1)
  if (pieces.length < 2 || pieces.length > 5) return undefined
  const told = pieces.flatMap((piece) => toPart(piece, understand))
  // One's own problem comes before that of somebody else.
  const parts = areOthers ? ownFirst(told) : told
  const [first] = parts
  const second = parts.find((part) => part.topic !== first?.topic || areTwoPrograms(first, part))
  if (!first || !second) return undefined
  // "It fails. The server says …": the error message tells the cause of what was said beside it.
  if (isOneWithCause(first, second) && !BESIDE.test(message)) return undefined
  const isBeside = BESIDE.test(message) || !/[.?!;\n]\s/.test(message)
  if (!isBeside && !areTwoPrograms(first, second)) return undefined
  return { first, second }
}

function ownFirst(parts: readonly Told[]): Told[] {
  const others = parts.filter(({ message }) => isOfOthers(message))
  return [...parts.filter((part) => !others.includes(part)), ...others]
}

/** Where the whole sounds like no problem at all, its parts need not be read. */
function mayTellProblem({ error, candidates, text }: Understood): boolean {
  if (error || directionIn(text)) return true
  return candidates.some(({ topic, confidence }) => isProblem(topic) && confidence > 0.05)
}

function toPart(message: string, understand: Understand): Told[] {
  const understood = understand(asOwn(message))
  const { error, text } = understood
  const [best] = understood.candidates
  // "My iPhone can't receive": in few words, the direction says it all.
  const direction = toWords(text).length <= 7 ? directionIn(text) : undefined
  const failing = direction && failingDirection(text, direction)
  const topic = (error?.isGuess ? undefined : error?.topic) ?? failing ?? best?.topic
  if (!topic || !isProblem(topic)) return []
  const isSure = error !== undefined || failing !== undefined || (best?.confidence ?? 0) > 0.8
  return isSure ? [{ message, understood, topic }] : []
}

function isOneWithCause(first: Told, second: Told): boolean {
  const errors = [first, second].filter(({ understood }) => understood.error)
  return errors.length === 1 && !areTwoPrograms(first, second)
}

function areTwoPrograms(one: Told, other: Told): boolean {
  const [a, b] = [one.understood.slots.client, other.understood.slots.client]
  return a !== undefined && b !== undefined && a !== b
}

/** Both directions of one program: neither sending nor receiving is the trouble, but the way to the server. */
export function isBothDirections({ first, second }: TwoProblems): boolean {
  const topics = [first.topic, second.topic]
  const isBoth = topics.includes('send-fails') && topics.includes('receive-fails')
  const areTwoPeople = isOfOthers(first.message) !== isOfOthers(second.message)
  return isBoth && !areTwoPrograms(first, second) && !areTwoPeople
}

/** "And the certificate warning?" below the answer to the first problem: nothing is dropped without a word. */
export function withSecond(turn: Turn, { first, second }: TwoProblems): Turn {
  const { language } = turn.answer
  const { client } = second.understood.slots
  const t = conversationWords(language)
  const question = t(`also.${second.topic}`)
  const isOther = client && client !== first.understood.slots.client
  const label = isOther
    ? t('also.in-program', { question, client: common(language)(`client.${client}`) })
    : question
  const slots = { ...first.understood.slots, ...second.understood.slots }
  return withButton(turn, label, { topic: second.topic, slots: isOther ? { client } : slots })
}

/** One more button at the end of what was answered. */
export function withButton(turn: Turn, label: string, question: Question): Turn {
  const { answer, context } = turn
  const button = { kind: 'ask', label, question } as const
  const last = answer.blocks.at(-1)
  const blocks =
    last?.kind === 'actions'
      ? [...answer.blocks.slice(0, -1), ...actions(...last.items, button)]
      : [...answer.blocks, ...actions(button)]
  return {
    ...turn,
    answer: { ...answer, blocks },
    context: { ...context, offered: [...context.offered, { label, question }] },
  }
}
