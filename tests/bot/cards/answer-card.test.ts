import { describe, expect, test } from 'vitest'
import { answerCard } from '../../../bot/cards/answer-card.ts'
import { type Action, type Answer, Question } from '../../../shared/answers/answer.ts'

const guideUrl = (guide: string) => `https://help.example.org/guide/${guide}`

const ask: Action = {
  kind: 'ask',
  label: 'Und für SMTP?',
  question: { topic: 'server-data', slots: { protocol: 'smtp' } },
}

function cardOf(blocks: Answer['blocks'], parts?: 'all' | 'buttons') {
  const answer: Answer = { topic: 'server-data', language: 'de', blocks }
  return answerCard(answer, { guideUrl, ...(parts && { parts }) })
}

/** Every object in the card, wherever it is. */
function objects(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(objects)
  if (typeof node !== 'object' || node === null) return []
  return [{ ...node }, ...Object.values(node).flatMap(objects)]
}

test('a card is of version 1.5 and says its language', () => {
  expect(cardOf([{ kind: 'text', text: 'Hallo' }])).toMatchObject({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'de',
  })
})

test('an answer without anything to show is no card', () => {
  expect(cardOf([])).toBeUndefined()
  expect(cardOf([{ kind: 'text', text: 'Hallo' }], 'buttons')).toBeUndefined()
})

test('texts are runs, which know neither Markdown nor templates nor links', () => {
  const hostile =
    '[hier](https://evil.example) **fett** {{DATE(2020-01-01T00:00:00Z)}} imap.example.org'
  const card = cardOf([
    { kind: 'text', text: hostile },
    { kind: 'steps', items: [hostile] },
    { kind: 'notice', tone: 'info', text: hostile },
    { kind: 'values', items: [{ label: hostile, value: hostile, copyable: true }] },
  ])
  const carriers = objects(card).filter(({ text }) => String(text).includes('evil.example'))
  expect(carriers).toHaveLength(5)
  for (const carrier of carriers) expect(carrier.type).toBe('TextRun')
  expect(carriers[0]?.text).toBe(hostile)
})

test('values keep their exact characters, so that they can be copied', () => {
  const card = cardOf([
    { kind: 'values', items: [{ label: 'Server', value: 'imap.example.org', copyable: true }] },
  ])
  expect(objects(card).map(({ text }) => text)).toContain('imap.example.org')
})

test('only what is to be typed in letter by letter looks like it', () => {
  const card = cardOf([
    {
      kind: 'values',
      items: [
        { label: 'Server', value: 'imap.example.org', copyable: true },
        { label: 'Benutzername', value: 'wie im Workspace', copyable: false },
      ],
    },
  ])
  const looks = (text: string) => objects(card).find((part) => part.text === text)?.fontType
  expect([looks('imap.example.org'), looks('wie im Workspace')]).toEqual(['monospace', undefined])
})

test('a client that knows no such cards shows the text', () => {
  const card = cardOf([
    { kind: 'text', text: 'Port 993' },
    { kind: 'actions', items: [ask] },
  ])
  expect(card?.fallbackText).toBe('Port 993')
})

test('a warning begins with the word', () => {
  const card = cardOf([{ kind: 'notice', tone: 'warning', text: 'STARTTLS wird abgewiesen.' }])
  expect(objects(card).map(({ text }) => text)).toContain('Achtung: STARTTLS wird abgewiesen.')
})

test('whatever can be long wraps', () => {
  const card = cardOf([{ kind: 'steps', title: 'Schritte', items: ['Anmelden.'] }])
  for (const block of objects(card).filter(({ type }) => type === 'TextBlock'))
    expect(block.wrap).toBe(true)
})

describe('buttons', () => {
  test('a follow-up question is submitted with the question itself, and shown as a message in Teams', () => {
    const [button] = objects(cardOf([{ kind: 'actions', items: [ask] }])?.actions)
    expect(button).toMatchObject({
      type: 'Action.Submit',
      title: 'Und für SMTP?',
      data: { msteams: { type: 'messageBack', displayText: 'Und für SMTP?' } },
    })
    const data = Object(button?.data)
    expect(Question.parse(data.question)).toEqual(ask.question)
  })

  test('a guide opens its page', () => {
    const card = cardOf([
      { kind: 'actions', items: [{ kind: 'guide', label: 'Zeigen', guide: 'mail-password' }] },
    ])
    expect(card?.actions).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Zeigen',
        url: 'https://help.example.org/guide/mail-password',
      },
    ])
  })

  test('there are at most six', () => {
    const card = cardOf([{ kind: 'actions', items: Array.from({ length: 9 }, () => ask) }])
    expect(card?.actions).toHaveLength(6)
  })
})

describe('a letter', () => {
  const letter = {
    kind: 'letter' as const,
    title: 'Ihre Nachricht',
    text: 'Guten Tag',
    subject: 'Hilfe',
    to: 'it@example.org',
  }

  test('is a field that can be changed, a button that shows the text, and an e-mail', () => {
    const card = cardOf([letter, { kind: 'actions', items: [ask] }])
    expect(card?.body).toEqual([
      {
        type: 'Input.Text',
        id: 'letter',
        label: 'Ihre Nachricht',
        value: 'Guten Tag',
        isMultiline: true,
        maxLength: 1_000,
      },
    ])
    expect(card?.actions).toMatchObject([
      { type: 'Action.Submit', title: 'Fertigen Text zeigen', data: { subject: 'Hilfe' } },
      { type: 'Action.Submit', title: 'Und für SMTP?', associatedInputs: 'none' },
    ])
  })

  test('beside its own text needs the e-mail only', () => {
    expect(cardOf([letter], 'buttons')).toMatchObject({
      body: [],
      actions: [{ type: 'Action.OpenUrl' }],
    })
  })
})
