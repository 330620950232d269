import { expect, test } from 'vitest'
import {
  unknownTargets,
  withOverride,
  withoutOverride,
} from '../../../extension/picker/overrides.ts'
import { guides } from '../../../shared/guides/index.ts'
import { parseSettings } from '../../../shared/settings/index.ts'

test('labels are added to those that are there, a selector replaces the one before', () => {
  const before = {
    'mail-password': { security: { names: { de: ['Schutz'] }, selector: '#old' } },
    'server-data': { mail: { selector: '#mail' } },
  }
  const more = { names: { de: ['Schutz', 'Zugang'], en: ['Access'] }, selector: '#new' }
  expect(withOverride(before, 'mail-password', 'security', more)).toEqual({
    'mail-password': {
      security: { names: { de: ['Schutz', 'Zugang'], en: ['Access'] }, selector: '#new' },
    },
    'server-data': { mail: { selector: '#mail' } },
  })
})

test('a first override makes the place for it', () => {
  const overrides = withOverride(undefined, 'mail-password', 'profile', { selector: '.me' })
  expect(overrides).toEqual({ 'mail-password': { profile: { selector: '.me' } } })
  expect(parseSettings({ guideTargets: overrides }).problems).toEqual([])
})

test('removing the last override leaves nothing behind', () => {
  const both = { 'mail-password': { profile: { selector: '.me' }, save: { selector: '.ok' } } }
  const one = withoutOverride(both, 'mail-password', 'profile')
  expect(one).toEqual({ 'mail-password': { save: { selector: '.ok' } } })
  expect(withoutOverride(one, 'mail-password', 'save')).toBe(undefined)
  expect(withoutOverride(undefined, 'mail-password', 'save')).toBe(undefined)
})

test('overrides for what does not exist are named', () => {
  const known = Object.fromEntries(
    guides.map(({ guide }) => [
      guide.id,
      Object.fromEntries(Object.keys(guide.targets).map((id) => [id, { selector: 'a' }])),
    ]),
  )
  expect(unknownTargets(known)).toEqual([])
  expect(
    unknownTargets({ 'mail-password': { securty: {}, toString: {} }, 'send-mail': { save: {} } }),
  ).toEqual(['mail-password.securty', 'mail-password.toString', 'send-mail'])
})
