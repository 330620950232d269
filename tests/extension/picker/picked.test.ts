import { expect, test } from 'vitest'
import { nameToAdd } from '../../../extension/picker/name-to-add.ts'
import { type Finding, Picked, proposalFor } from '../../../extension/picker/picked.ts'

const LINK = { roles: ['link'], names: { de: ['Sicherheit'], en: ['Security'] } }

const picked = (now: Finding, withName?: Finding, withSelector?: Finding): Picked => ({
  tag: 'a',
  role: 'link',
  name: 'Zugangsschutz',
  landmarks: ['navigation'],
  heading: 'Einstellungen',
  regions: ['left'],
  evidence: { role: 2.5, name: 0 },
  total: 2.5,
  pageLanguage: 'de',
  now,
  ...(withName && { newName: { text: 'Zugangsschutz', finding: withName } }),
  ...(withSelector && { selector: { css: '#s', strength: 'stable' }, withSelector }),
})

test('what is found already needs no override', () => {
  expect(proposalFor(picked('this', 'this', 'this'))).toEqual({
    withName: false,
    withSelector: false,
  })
})

test('a label is proposed before a selector, when it is enough', () => {
  expect(proposalFor(picked('missing', 'this', 'this'))).toEqual({
    withName: true,
    withSelector: false,
  })
  expect(proposalFor(picked('missing', 'ambiguous', 'this'))).toEqual({
    withName: false,
    withSelector: true,
  })
})

test('without a selector the label is all there is', () => {
  expect(proposalFor(picked('missing', 'ambiguous'))).toEqual({
    withName: true,
    withSelector: false,
  })
  expect(proposalFor(picked('other'))).toEqual({ withName: false, withSelector: false })
})

test('what is picked survives being stored', () => {
  const value = picked('missing', 'this', 'this')
  expect(Picked.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
})

test.each([
  ['a label that is new', 'Zugangsschutz', LINK, 'Zugangsschutz'],
  ['a label that is known', 'Sicherheit', LINK, undefined],
  ['a known label in other letters', ' SICHER\u00ADHEIT ', LINK, undefined],
  ['no label', '  ', LINK, undefined],
  ['a whole paragraph', 'Wort '.repeat(20), LINK, undefined],
  ['a person’s name', 'Erika Mustermann', { ...LINK, looks: 'avatar' as const }, undefined],
  ['a label for a target that had none', 'Weiter', { roles: ['button'] }, 'Weiter'],
])('%s', (_, label, target, added) => {
  expect(nameToAdd(label, target)).toBe(added)
})
