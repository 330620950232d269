import type { Topic } from '../../answers/answer.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import { type Session, sure, toTurn, withContext } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { isFragment } from '../follow-ups/follow-up.ts'
import { findVerdictQuestion } from '../follow-ups/verdict-question.ts'
import type { Message } from '../read-message.ts'
import { isSettings, readValues } from '../read-values.ts'
import { isCounted, type Piece, splitMessage } from './split-message.ts'

/**
 * One question of several, with its answer in short. `kind` is `foreign` for what the product knows nothing of,
 * and `unclear` for what it did not understand.
 */
export type Part = { piece: string; turn: Turn; kind: 'ours' | 'foreign' | 'unclear' }

/** Nobody who says so beside a question wants an answer to it. */
const NO_PART: readonly Topic[] = [
  'greeting',
  'thanks',
  'capabilities',
  'language-switch',
  'out-of-scope',
]

const CHECK: Topic = 'check-settings'

/** The questions of a message that surely are about different things; nothing when there is only one. */
export function findParts(message: Message): Part[] {
  const pieces = splitMessage(message.text).filter(asksByItself)
  if (pieces.length < 2 || tearsSettings(message, pieces)) return []
  const areCounted = isCounted(message.text)
  const { session } = message
  const parts: Part[] = []
  for (const piece of pieces) {
    const context = contextFor(piece, message, parts.at(-1))
    const part = toPart(piece, message, { ...session, context, isBrief: true }, areCounted)
    if (part) parts.push(part)
  }
  const kept = parts.filter((part, index) => isNew(part, parts.slice(0, index)))
  const [ours, other] = kept.filter(({ kind }) => kind === 'ours')
  // "Did you change something?" beside a problem is part of the story.
  const isStory = ours !== undefined && !other && isProblem(ours.turn.topic)
  const asked = isStory ? kept.filter(({ kind }) => kind !== 'unclear') : kept
  return areSeveral(asked) ? asked : []
}

/** "Is that right?" asks about the rest of the message. */
function asksByItself({ text }: Piece): boolean {
  return !findVerdictQuestion(fold(text))
}

/** "In Outlook and on the iPad?" is one question; its answer names the other program itself. */
function areSeveral(parts: readonly Part[]): boolean {
  const topics = new Set(parts.map(({ turn }) => turn.topic))
  const isOnlySetUp = topics.size === 1 && topics.has('client-setup')
  return parts.length > 1 && parts.some(({ kind }) => kind === 'ours') && !isOnlySetUp
}

/** "The port?" after "the SMTP server?" is about SMTP; a question of its own leans on nothing. */
function contextFor({ text }: Piece, { understand, session }: Message, before?: Part): Context {
  const last = before?.turn.context ?? session.context
  const { diagnosis: _open, problem: _told, topic, ...context } = last
  return isFragment(understand(text)) && topic ? { ...context, topic } : context
}

function toPart(
  { text, isAsked }: Piece,
  message: Message,
  session: Session,
  areCounted: boolean,
): Part | undefined {
  const understood = message.understand(text)
  const turn = message.answerPiece(text, session, understood)
  const [best] = turn.candidates
  if (best && isAnswer(turn, text, message)) {
    const needed = areCounted ? 0.3 : isAsked ? 0.6 : 0.85
    const isTold = areCounted || isProblem(turn.topic) || turn.topic === CHECK
    return best.confidence > needed && (isAsked || isTold)
      ? { piece: text, turn, kind: 'ours' }
      : undefined
  }
  const likely = understood.candidates.find(({ topic }) => !NO_PART.includes(topic))
  // "Stimmt das so?", "what is wrong?" beside settings is about those.
  if (isSettings(message.values) && (likely?.topic === CHECK || findVerdictQuestion(fold(text))))
    return undefined
  // Beside another question a likely one is answered: asking back would leave both lying.
  if (likely && likely.confidence > (areCounted ? 0.3 : isAsked ? 0.6 : 1)) {
    const slots = withContext(understood.slots, session.context)
    const candidates = sure(likely.topic, turn.candidates)
    const made = toTurn({ topic: likely.topic, slots }, session, { outcome: 'answer', candidates })
    return { piece: text, turn: made, kind: 'ours' }
  }
  if (turn.outcome === 'answer' || !isAsked || WHAT_NOW.test(text)) return undefined
  const foreign = understood.candidates.find(({ topic }) => topic === 'out-of-scope')
  if ((foreign?.confidence ?? 0) > 0.9) return { piece: text, turn, kind: 'foreign' }
  // A few words more or less are no question that anybody waits for an answer to.
  return wordsIn(text) > 3 ? { piece: text, turn, kind: 'unclear' } : undefined
}

const LIGHT =
  '(?: (?:da|dafür|dafuer|dazu|denn|jetzt|nun|alles|so|hier|dann|eigentlich|wissen|beachten|tun|machen|unternehmen|do|know|all|for that|then|now|here|next))*'
/** Asks for nothing beside the rest of the message. */
const WHAT_NOW = new RegExp(
  `^\\W*(?:(?:und|and|so) )?(?:(?:was|wos|what) (?:muss|muas|soll|kann|should|can|must|do) (?:ich|i|man|wir|we)\\b.{0,20}\\b(?:tun|machen|do)|(?:was|wos|what) (?:muss|muas|soll|brauch\\w*|benötig\\w*|do|must|should) (?:ich|i|man|wir|we)(?: need)?${LIGHT}|(?:was|wos|what) (?:ist|is|wäre)(?: (?:da|hier|jetzt|nun|dagegen))? (?:zu|to) (?:tun|machen|beachten|be done|do)${LIGHT}|wie (?:gehe|geh) ich(?: \\w+)? vor|how (?:do|should) (?:i|we) proceed)\\W*$`,
  'iu',
)

/** "Is that right?" alone has nothing to check: it asks about the rest of the message. */
function isAnswer(turn: Turn, text: string, { understood }: Message): boolean {
  if (turn.outcome !== 'answer' || NO_PART.includes(turn.topic)) return false
  return turn.topic !== CHECK || readValues(text, understood).length > 0
}

/** A story told in several sentences is one problem, and the same answer is not given twice. */
function isNew({ turn, kind }: Part, before: readonly Part[]): boolean {
  if (kind !== 'ours') return true
  if (isProblem(turn.topic)) return !before.some((part) => isProblem(part.turn.topic))
  return !before.some(
    (part) => saidIn(part) === saidIn({ turn }) && part.turn.slots.client === turn.slots.client,
  )
}

/** What a part says, to tell whether another one says the same. */
export function saidIn({ turn }: Pick<Part, 'turn'>): string {
  return JSON.stringify(turn.answer.blocks.filter(({ kind }) => kind !== 'actions'))
}

/** Settings that are told over several pieces are one thing to check. */
function tearsSettings({ text, values, understood }: Message, pieces: readonly Piece[]): boolean {
  if (!isSettings(values)) return false
  const told = pieces
    .map((piece) => readValues(piece.text, understood))
    .filter((those) => those.length > 0)
  const [only] = told
  // "993" alone on a line is no piece, and what is left of the settings says less.
  if (only === undefined || told.length > 1 || !isSettings(only)) return true
  return !isCounted(text) && countOf(only) < countOf(values)
}

function countOf(values: Message['values']): number {
  return values.reduce((sum, value) => sum + Object.keys(value).length, 0)
}

function wordsIn(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length
}
