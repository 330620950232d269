import type { Action, Answer, Block, Value } from '../../../shared/answers/answer.ts'

// Hand-written instead of the zod schemas, which would be a third of the widget's 20 kB;
// tests/bot/help-center/widget/read-activity.test.ts holds both against each other.

export type Activity = {
  id: string
  /** Whose words these are. */
  from: 'me' | 'bot'
  /** Our own number of the message, on what we have sent. */
  clientId?: string
  replyToId?: string
  text?: string
  answer?: Answer
  /** Everything before it was deleted. */
  isFarewell?: true
}

/** A message of the conversation; greetings (the widget has its own) and other kinds are nothing to show. */
export function readActivity(raw: unknown): Activity | undefined {
  if (!isRecord(raw) || raw.type !== 'message' || typeof raw.id !== 'string') return undefined
  const data = isRecord(raw.channelData) ? raw.channelData : {}
  if (data.kind === 'welcome') return undefined
  return {
    id: raw.id,
    from: isRecord(raw.from) && raw.from.role === 'user' ? 'me' : 'bot',
    ...(typeof data.clientActivityID === 'string' && { clientId: data.clientActivityID }),
    ...(typeof raw.replyToId === 'string' && { replyToId: raw.replyToId }),
    ...(typeof raw.text === 'string' && { text: raw.text }),
    ...(isAnswer(data.answer) && { answer: data.answer }),
    ...(data.kind === 'forgotten' && { isFarewell: true }),
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export function isAnswer(value: unknown): value is Answer {
  return (
    isRecord(value) &&
    typeof value.topic === 'string' &&
    (value.language === 'de' || value.language === 'en') &&
    isListOf(value.blocks, isBlock)
  )
}

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false
  const hasTitle = value.title === undefined || typeof value.title === 'string'
  switch (value.kind) {
    case 'text':
      return typeof value.text === 'string'
    case 'notice':
      return typeof value.text === 'string' && (value.tone === 'info' || value.tone === 'warning')
    case 'steps':
      return hasTitle && isListOf(value.items, (item) => typeof item === 'string')
    case 'values':
      return hasTitle && isListOf(value.items, isValue)
    case 'actions':
      return isListOf(value.items, isAction)
    case 'letter':
      return (
        typeof value.title === 'string' &&
        typeof value.text === 'string' &&
        typeof value.subject === 'string' &&
        (value.to === undefined || typeof value.to === 'string')
      )
    default:
      return false
  }
}

function isValue(value: unknown): value is Value {
  return (
    isRecord(value) &&
    typeof value.label === 'string' &&
    typeof value.value === 'string' &&
    typeof value.copyable === 'boolean'
  )
}

function isAction(value: unknown): value is Action {
  if (!isRecord(value) || typeof value.label !== 'string') return false
  switch (value.kind) {
    case 'ask':
      return isRecord(value.question) && typeof value.question.topic === 'string'
    case 'guide':
      return typeof value.guide === 'string'
    case 'link':
    case 'download':
      return typeof value.url === 'string'
    default:
      return false
  }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}
