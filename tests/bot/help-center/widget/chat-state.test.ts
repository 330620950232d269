import { describe, expect, test } from 'vitest'
import {
  type ChatEvent,
  EMPTY_CHAT,
  isWaiting,
  nextChat,
} from '../../../../bot/help-center/widget/chat-state.ts'

const chatAfter = (...events: ChatEvent[]) => events.reduce(nextChat, EMPTY_CHAT)

const draft = { clientId: 'c1', text: 'Hallo' }
const sending: ChatEvent = { kind: 'sending', draft }
const sent: ChatEvent = { kind: 'sent', clientId: 'c1', id: '1' }
const failed: ChatEvent = { kind: 'failed', clientId: 'c1' }
const echo: ChatEvent = {
  kind: 'received',
  activity: { id: '1', from: 'me', clientId: 'c1', text: 'Hallo' },
}
const answer: ChatEvent = {
  kind: 'received',
  activity: { id: '2', from: 'bot', replyToId: '1', text: 'Guten Tag' },
}

describe('a message', () => {
  test('is there at once, and once only, whether echo or confirmation comes first', () => {
    for (const events of [
      [sending, sent, echo],
      [sending, echo, sent],
      [sending, echo, echo, sent],
    ]) {
      expect(chatAfter(...events).messages).toEqual([
        { from: 'me', key: 'c1', draft, state: 'sent', id: '1' },
      ])
    }
  })

  test('that failed stays, and can be sent again', () => {
    expect(chatAfter(sending, failed).messages).toMatchObject([{ state: 'failed', draft }])
    expect(chatAfter(sending, failed, sending).messages).toMatchObject([{ state: 'sending' }])
    expect(chatAfter(sending, failed, echo).messages).toMatchObject([{ state: 'sent' }])
  })

  test('that waits is not answered yet, and is sent or fails in the end', () => {
    const waiting: ChatEvent = { kind: 'waiting', clientId: 'c1' }
    expect(chatAfter(sending, waiting).messages).toMatchObject([{ state: 'waiting', draft }])
    expect(isWaiting(chatAfter(sending, waiting))).toBe(false)
    expect(chatAfter(sending, waiting, sent).messages).toMatchObject([{ state: 'sent', id: '1' }])
    expect(chatAfter(sending, waiting, failed).messages).toMatchObject([{ state: 'failed' }])
  })

  test('appears as the server keeps it', () => {
    const redacted: ChatEvent = {
      kind: 'received',
      activity: { id: '1', from: 'me', clientId: 'c1', text: 'mein Passwort ist …' },
    }
    expect(chatAfter(sending, redacted).messages).toMatchObject([
      { draft: { text: 'mein Passwort ist …' } },
    ])
  })

  test('of an earlier visit comes back', () => {
    expect(chatAfter(echo, answer).messages).toMatchObject([
      { from: 'me', state: 'sent', draft: { text: 'Hallo' } },
      { from: 'bot', text: 'Guten Tag' },
    ])
  })
})

test('an answer that arrives twice is shown once', () => {
  expect(chatAfter(sending, sent, answer, answer).messages).toHaveLength(2)
})

describe('waiting', () => {
  test('begins when the server has the message, and ends with its answer', () => {
    expect(isWaiting(chatAfter(sending))).toBe(false)
    expect(isWaiting(chatAfter(sending, sent))).toBe(true)
    expect(isWaiting(chatAfter(sending, sent, answer))).toBe(false)
  })

  test('ends also when the answer overtakes the confirmation', () => {
    expect(isWaiting(chatAfter(sending, answer, sent))).toBe(false)
  })

  test('is over for a message that failed', () => {
    expect(isWaiting(chatAfter(sending, failed))).toBe(false)
  })
})
