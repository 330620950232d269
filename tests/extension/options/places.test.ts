import { expect, test } from 'vitest'
import { overrideFrom } from '../../../extension/options/override-from.ts'
import {
  forgetPlace,
  overrideOf,
  placesOf,
  rememberPlace,
} from '../../../extension/options/places.ts'
import { guides } from '../../../shared/guides/index.ts'

const places = placesOf(guides)

test('a place that two guides pass is one place', () => {
  const profile = places.filter((place) => place.id === 'profile')
  expect(profile).toHaveLength(1)
  expect(profile[0]?.entries.map((entry) => entry.guide.id)).toEqual([
    'mail-password',
    'server-data',
  ])
})

test('every target of every guide is among the places', () => {
  const listed = places.flatMap(({ id, entries }) =>
    entries.map(({ guide }) => `${guide.id}.${id}`),
  )
  const all = guides.flatMap(({ guide }) =>
    Object.keys(guide.targets).map((id) => `${guide.id}.${id}`),
  )
  expect(listed.sort()).toEqual(all.sort())
})

test('what is remembered of a place is remembered in all of its guides, and forgotten there', () => {
  const profile = places.find((place) => place.id === 'profile')
  if (!profile) throw new Error('no place "profile"')
  const overrides = rememberPlace(undefined, profile, { selector: '.me' })
  expect(overrides).toEqual({
    'mail-password': { profile: { selector: '.me' } },
    'server-data': { profile: { selector: '.me' } },
  })
  expect(overrideOf(overrides, profile)).toEqual({ selector: '.me' })
  expect(forgetPlace(overrides, profile)).toBe(undefined)
})

test('only what was chosen becomes an override', () => {
  const picked = {
    tag: 'a',
    role: 'link',
    name: 'Access',
    landmarks: [],
    heading: '',
    regions: [],
    evidence: {},
    total: 0,
    pageLanguage: 'en',
    now: 'missing',
    newName: { text: 'Access', finding: 'this' },
    selector: { css: '#access', strength: 'stable' },
    withSelector: 'this',
  } as const
  const of = (withName: boolean, withSelector: boolean) =>
    overrideFrom({ ...picked, landmarks: [], regions: [] }, { withName, withSelector })
  expect(of(true, false)).toEqual({ names: { en: ['Access'] } })
  expect(of(false, true)).toEqual({ selector: '#access' })
  expect(of(true, true)).toEqual({ names: { en: ['Access'] }, selector: '#access' })
  expect(of(false, false)).toBe(undefined)
})
