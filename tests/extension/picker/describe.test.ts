import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  describePlace,
  describePoints,
  describeRole,
  describeSignal,
  describeTarget,
  describeThing,
} from '../../../extension/picker/describe.ts'
import { pickerWords } from '../../../extension/picker/words.ts'
import { Landmark, Region } from '../../../shared/guides/guide.ts'
import { guides } from '../../../shared/guides/index.ts'

const FOLDER = 'extension/overlay/locate/signals'

/** What the locator lists, read from its source: the list itself needs a browser. */
const signals = [
  ...(
    /signals: Readonly<[^=]*= \{([^}]*)\}/.exec(readFileSync(`${FOLDER}/index.ts`, 'utf8'))?.[1] ??
    ''
  ).matchAll(/\w+/g),
].map(([id]) => id)

test('the signals are read from a folder that has some', () => {
  expect(readdirSync(FOLDER).length).toBeGreaterThan(5)
  expect(signals.length).toBeGreaterThan(10)
})

test.each(signals)('the signal %s has a word', (id) => {
  expect(
    Object.keys(pickerWords.de.signals),
    `add "${id}" to locales/{de,en}/picker.json`,
  ).toContain(id)
})

test('a word for a signal that is gone is gone as well', () => {
  expect(Object.keys(pickerWords.de.signals).filter((id) => !signals.includes(id))).toEqual([])
})

test.each(guides)('every role that a target of $guide.id may have has a word', ({ guide }) => {
  const roles = Object.values(guide.targets).flatMap((target) => target.roles)
  expect(Object.keys(pickerWords.de.roles)).toEqual(expect.arrayContaining(roles))
})

test('every landmark and region has a word', () => {
  expect(Object.keys(pickerWords.de.landmarks).sort()).toEqual([...Landmark.options].sort())
  expect(Object.keys(pickerWords.de.regions).sort()).toEqual([...Region.options].sort())
})

describe('says what a person would say', () => {
  test('of a thing', () => {
    const save = { tag: 'button', role: 'button', name: 'Speichern' }
    expect(describeThing(save, 'de')).toBe('Schaltfläche „Speichern“')
    expect(describeThing(save, 'en')).toBe('button “Speichern”')
    expect(describeThing({ ...save, name: '' }, 'de')).toBe('Schaltfläche ohne Namen')
    expect(describeThing({ tag: 'div', role: '', name: 'EM' }, 'de')).toBe('Element <div> „EM“')
  })

  test('of a target', () => {
    const target = { roles: ['link', 'tab'], names: { de: ['Sicherheit'], en: ['Security'] } }
    expect(describeTarget(target, 'de')).toBe('Link „Sicherheit“')
    expect(describeTarget(target, 'en')).toBe('link “Security”')
  })

  test('of points', () => {
    expect(describePoints(8.5, 'de')).toBe('8,5 Punkte')
    expect(describePoints(8.5, 'en')).toBe('8.5 points')
  })

  test('and of what nobody has named yet by its id', () => {
    expect(describeSignal('sparkle', 'de')).toBe('sparkle')
    expect(describeRole('slider', 'en')).toBe('slider')
    expect(describePlace('regions', 'bottom', 'de')).toBe('bottom')
    expect(describeSignal('toString', 'de')).toBe('toString')
  })
})
