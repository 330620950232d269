import { expect, test } from 'vitest'
import { remembering } from '../../../shared/answers/remembering.ts'

const made: string[] = []
const answer = remembering((topic, { language }) => {
  made.push(topic)
  return { topic, language, blocks: [] }
})
const settings = {}
const request = { language: 'de', slots: {}, settings } as const

test('an answer is made once for the same question, language and settings', () => {
  const first = answer('encryption', request)
  expect(answer('encryption', { ...request, slots: {} })).toBe(first)
  expect(answer('encryption', { ...request, language: 'en' })).not.toBe(first)
  expect(answer('encryption', { ...request, slots: { protocol: 'imap' } })).not.toBe(first)
  expect(answer('encryption', { ...request, settings: {} })).not.toBe(first)
  expect(answer('username', request)).not.toBe(first)
})

test('what depends on typed values, or on the moment, is made every time and kept nowhere', () => {
  const values = [{ protocol: 'imap', port: 143 }] as const
  const outage = { servers: [], lookedAt: '2026-11-25T08:00:00Z' }
  made.length = 0
  for (const _ of [1, 2]) answer('privacy', { ...request, values })
  for (const _ of [1, 2]) answer('privacy', { ...request, unread: ['was auch immer'] })
  for (const _ of [1, 2]) answer('privacy', { ...request, told: { imap: 'imap.firma.de' } })
  for (const _ of [1, 2]) answer('privacy', { ...request, outage })
  expect(made).toHaveLength(8)
})

test('it forgets before it fills the memory', () => {
  const first = answer('human', request)
  for (let number = 0; number < 1_001; number++) {
    answer('human', { ...request, diagnosis: { tried: [], code: String(number) } })
  }
  expect(answer('human', request)).not.toBe(first)
})
