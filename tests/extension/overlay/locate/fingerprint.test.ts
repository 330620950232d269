import { expect, test } from 'vitest'
import { parseFingerprint } from '../../../../extension/overlay/locate/fingerprint.ts'

const sound = {
  tag: 'a',
  role: 'link',
  name: '1x2y',
  id: 'nav-4',
  path: 'a1<nav0',
  origin: 'https://workspace.example.org',
}

test('a stored choice comes back as it was', () => {
  expect(parseFingerprint(JSON.parse(JSON.stringify(sound)))).toEqual(sound)
})

test.each([[null], ['a'], [7], [{}], [{ ...sound, tag: 1 }], [[]]])(
  'rubbish out of storage is no choice: %j',
  (value) => {
    expect(parseFingerprint(value)).toBeUndefined()
  },
)
