import type { Answer, Question } from '../../../shared/answers/answer.ts'
import type { Activity } from './read-activity.ts'

/** What the person sends: words, and the exact question when a button was clicked. */
export type Draft = { clientId: string; text: string; question?: Question }

/** `waiting`: the server asked to come back, and it goes by itself. */
type MessageState = 'sending' | 'waiting' | 'sent' | 'failed'

export type Message =
  | { from: 'me'; key: string; draft: Draft; id?: string; state: MessageState }
  | { from: 'bot'; key: string; text: string; answer?: Answer }

export type ChatState = {
  messages: readonly Message[]
  /** Ids of my messages that have their answer. */
  answered: readonly string[]
  connection: 'idle' | 'online' | 'reconnecting'
  /** Whether something was asked since the page was opened. */
  isLive?: boolean
}

export type ChatEvent =
  | { kind: 'sending'; draft: Draft }
  | { kind: 'sent'; clientId: string; id: string }
  | { kind: 'waiting' | 'failed'; clientId: string }
  | { kind: 'received'; activity: Activity }
  | { kind: 'connection'; state: ChatState['connection'] }

export const EMPTY_CHAT: ChatState = { messages: [], answered: [], connection: 'idle' }

/** The conversation after an event. Receiving the same activity again changes nothing. */
export function nextChat(state: ChatState, event: ChatEvent): ChatState {
  switch (event.kind) {
    case 'sending':
      return withMine(
        { ...state, isLive: true },
        event.draft.clientId,
        { state: 'sending' },
        event.draft,
      )
    case 'sent':
      return withMine(state, event.clientId, { state: 'sent', id: event.id })
    case 'waiting':
    case 'failed':
      return withMine(state, event.clientId, { state: event.kind })
    case 'received':
      return event.activity.from === 'me'
        ? withEcho(state, event.activity)
        : withAnswer(state, event.activity)
    case 'connection':
      return { ...state, connection: event.state }
  }
}

/** Whether an answer is on its way. */
export function isWaiting({ messages, answered }: ChatState): boolean {
  return messages.some(
    (message) =>
      message.from === 'me' &&
      message.state === 'sent' &&
      !(message.id !== undefined && answered.includes(message.id)),
  )
}

function withMine(
  state: ChatState,
  clientId: string,
  change: { state: MessageState; id?: string; text?: string },
  draft?: Draft,
): ChatState {
  const isKnown = state.messages.some(({ key }) => key === clientId)
  if (!isKnown && draft) {
    const message: Message = { from: 'me', key: clientId, draft, state: change.state }
    return { ...state, messages: [...state.messages, message] }
  }
  const { text, ...rest } = change
  const messages = state.messages.map((message) =>
    message.key === clientId && message.from === 'me'
      ? { ...message, ...rest, draft: { ...message.draft, ...(text !== undefined && { text }) } }
      : message,
  )
  return { ...state, messages }
}

/** My own message as the server keeps it: it may have taken a secret out of the text. */
function withEcho(state: ChatState, { id, clientId = id, text = '' }: Activity): ChatState {
  const draft = { clientId, text }
  const known = state.messages.some(({ key }) => key === clientId)
  const seen = known ? state : withMine(state, clientId, { state: 'sent' }, draft)
  return withMine(seen, clientId, { state: 'sent', id, text })
}

function withAnswer(
  state: ChatState,
  { id, replyToId, text = '', answer, isFarewell }: Activity,
): ChatState {
  if (state.messages.some(({ key }) => key === id)) return state
  const message: Message = { from: 'bot', key: id, text, ...(answer && { answer }) }
  if (isFarewell) return { ...state, messages: [message], answered: [] }
  const answered = replyToId === undefined ? state.answered : [...state.answered, replyToId]
  return { ...state, messages: [...state.messages, message], answered }
}
