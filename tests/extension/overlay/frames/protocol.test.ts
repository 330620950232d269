import { expect, test } from 'vitest'
import { isFromFrame } from '../../../../extension/overlay/frames/from-frame.ts'
import { isToFrame } from '../../../../extension/overlay/frames/to-frame.ts'

const box = { left: 1, top: 2, width: 3, height: 4 }
const place = { box, part: box, isCovered: false }
const spot = {
  key: '1',
  evidence: { name: 5 },
  enabled: true,
  name: 'Speichern',
  fingerprint: { tag: 'a', role: '', name: '', id: '', path: '', origin: '' },
  isFilled: false,
}
const report = {
  kind: 'report',
  url: 'https://account.example.org/',
  isLoading: false,
  outcomes: { save: { kind: 'found', spots: [spot], hidden: 0 } },
  texts: [true],
  messages: [[{ id: '1', mark: 'x' }]],
  places: { 1: { ...place, around: box } },
}

test.each([
  report,
  { kind: 'moved', places: { 1: place } },
  { kind: 'brought', key: '1' },
  { kind: 'pressed', id: 'save', gesture: '/1' },
  { kind: 'jump' },
  { kind: 'bye' },
])('what a frame says is taken: $kind', (message) => {
  expect(isFromFrame(JSON.parse(JSON.stringify(message)))).toBe(true)
})

test.each([
  undefined,
  'report',
  { kind: 'else' },
  { ...report, places: { 1: { ...place, box: { ...box, left: '1' } } } },
  { ...report, outcomes: { save: { kind: 'perhaps', spots: [], hidden: 0 } } },
  { ...report, outcomes: { save: { kind: 'found', spots: [{ ...spot, name: 1 }], hidden: 0 } } },
  { ...report, texts: ['yes'] },
  { kind: 'pressed', id: 'save' },
])('rubbish from a frame is not: %j', (message) => {
  expect(isFromFrame(message)).toBe(false)
})

test('what a frame is told is checked as well', () => {
  const target = { roles: ['button'] }
  const brief = { kind: 'brief', id: 3, wanted: { save: { target } }, texts: [], messages: [] }
  expect(isToFrame(brief)).toBe(true)
  expect(isToFrame({ ...brief, wanted: { save: { target: { roles: [1] } } } })).toBe(false)
  expect(isToFrame({ kind: 'wish', watch: [], follow: [], wasSent: false })).toBe(false)
  expect(isToFrame({ kind: 'bring', key: '1' })).toBe(true)
  expect(isToFrame({ kind: 'scroll', key: '1', by: -40 })).toBe(true)
  expect(isToFrame({ kind: 'scroll', key: '1' })).toBe(false)
  expect(isToFrame({ kind: 'heard', id: 'save', gesture: '/1' })).toBe(true)
})
