import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnswer, readActivity } from '../../../../bot/help-center/widget/read-activity.ts'
import { Answer, TOPICS } from '../../../../shared/answers/answer.ts'

const text = fc.string()
const action = fc.oneof(
  fc.record({
    kind: fc.constant('ask'),
    label: text,
    question: fc.record({ topic: fc.constantFrom(...TOPICS), slots: fc.constant({}) }),
  }),
  fc.record({ kind: fc.constant('guide'), label: text, guide: text }),
  fc.record({ kind: fc.constantFrom('link', 'download'), label: text, url: text }),
)
const block = fc.oneof(
  fc.record({ kind: fc.constant('text'), text }),
  fc.record(
    { kind: fc.constant('steps'), title: text, items: fc.array(text) },
    { requiredKeys: ['kind', 'items'] },
  ),
  fc.record({
    kind: fc.constant('values'),
    items: fc.array(fc.record({ label: text, value: text, copyable: fc.boolean() })),
  }),
  fc.record({ kind: fc.constant('notice'), tone: fc.constantFrom('info', 'warning'), text }),
  fc.record({ kind: fc.constant('actions'), items: fc.array(action) }),
  fc.record(
    { kind: fc.constant('letter'), title: text, text, subject: text, to: text },
    { requiredKeys: ['kind', 'title', 'text', 'subject'] },
  ),
)
const answer = fc.record({
  topic: fc.constantFrom(...TOPICS),
  language: fc.constantFrom('de', 'en'),
  blocks: fc.array(block),
})

test('whatever the schema calls an answer, the widget can read', () => {
  fc.assert(
    fc.property(answer, (value) => {
      expect(Answer.safeParse(value).success).toBe(true)
      expect(isAnswer(value)).toBe(true)
    }),
  )
})

test('an answer with one part of another kind is not shown', () => {
  fc.assert(
    fc.property(answer, fc.jsonValue(), (value, other) => {
      const spoilt = { ...value, blocks: [...value.blocks, other] }
      expect(isAnswer(spoilt)).toBe(Answer.safeParse(spoilt).success)
    }),
  )
})

test.each([null, 1, 'x', [], {}, { type: 'message' }, { type: 'typing', id: '1' }])(
  '%j is nothing to show',
  (raw) => expect(readActivity(raw)).toBeUndefined(),
)

test('the greeting of the bot is not shown: the chat has its own', () => {
  const raw = { type: 'message', id: '1', text: 'Hallo', channelData: { kind: 'welcome' } }
  expect(readActivity(raw)).toBeUndefined()
})

test('a message without an answer is shown as text', () => {
  expect(readActivity({ type: 'message', id: '1', text: 'Hallo', from: { role: 'bot' } })).toEqual({
    id: '1',
    from: 'bot',
    text: 'Hallo',
  })
})
