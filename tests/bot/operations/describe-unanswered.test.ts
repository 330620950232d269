import { expect, test } from 'vitest'
import { describeUnanswered } from '../../../bot/operations/describe-unanswered.ts'

const note = (text: string, time: string) => ({
  kind: 'unanswered' as const,
  time,
  body: {
    text,
    language: 'de',
    outcome: 'decline',
    candidates: [{ topic: 'oauth', confidence: 0.314 }],
  },
})

test('what is asked most often comes first, then what is newest', () => {
  const lines = describeUnanswered([
    note('Wie groß ist mein Postfach?', '2026-11-01T10:00:00.000Z'),
    note('Kalender\n  teilen', '2026-11-03T10:00:00.000Z'),
    note('wie groß ist mein postfach? ', '2026-11-02T10:00:00.000Z'),
  ])
  expect(lines).toEqual([
    '2×\t2026-11-02\tde\tdecline\tWie groß ist mein Postfach?\toauth 0.31',
    '1×\t2026-11-03\tde\tdecline\tKalender teilen\toauth 0.31',
  ])
})

test('notes of another shape are passed over', () => {
  expect(describeUnanswered([{ kind: 'unanswered', time: '', body: { other: 1 } }])).toEqual([])
})
