import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../../shared/answers/diagnosis/check-id.ts'
import { unsureOf } from '../../../shared/conversation/replies/unsure.ts'
import { fold } from '../../../shared/understanding/index.ts'

const CHECKS: readonly CheckId[] = ['ssl-port', 'host', 'username']

describe('a value that is only named is not confirmed', () => {
  test.each([
    'Gestern war es 993, heute 143',
    'Vorher stand da 993, jetzt steht da 143',
    'Port stand auf 993, ist aber auf 143 gesprungen',
    "yesterday it was 993, today it's 143",
    'it used to be 993',
    'Keine Ahnung ob SSL an ist',
    'Ich weiß nicht wo ich das sehe mit dem SSL',
    'weiss ned ob des 993 is',
    'bin nicht sicher ob es 993 ist',
    'no idea if SSL is on',
    "I don't know where to see the SSL thing",
    "not sure whether it's 993",
    'ob da 993 steht kann ich nicht sehen',
    'Da steht SSL/TLS aber Port ist leer',
    'It says SSL/TLS but the port is empty',
    'SSL war nicht angehakt',
    "SSL wasn't ticked",
    'SSL is off',
  ])('"%s": still open', (text) => {
    const unsure = { told: { check: 'ssl-port', state: 'open' }, isStuck: false }
    expect(unsureOf(fold(text), CHECKS)).toEqual(unsure)
  })

  test.each([
    'SSL kann ich nicht auswählen',
    'SSL gibt es da nicht',
    '993 kann ich nicht eintragen',
    'wenn ich 993 eintrage springt er zurück',
    '465 nimmt er nicht an',
    "I can't select SSL",
    "I can't enter 993",
    "it won't accept 465",
    'it jumps back when I enter 993',
    'SSL is greyed out',
  ])('"%s": the program does not allow it', (text) => {
    expect(unsureOf(fold(text), CHECKS)).toMatchObject({ isStuck: true })
  })

  test.each(['Kleinbuchstaben? bei mir steht alles groß', 'lower case? mine is all capitals'])(
    '"%s": the user name is open',
    (text) => {
      const unsure = { told: { check: 'username', state: 'open' }, isStuck: false }
      expect(unsureOf(fold(text), CHECKS)).toEqual(unsure)
    },
  )

  test.each([
    '993 und SSL ist an',
    'Port ist 993',
    'Geändert auf 993',
    'Vorher stand da 143, jetzt 993',
    'SSL war nicht angehakt, jetzt schon',
    '993 ist da schon eingetragen',
    'SSL und 993, geht trotzdem nicht',
    '993 SSL, kann mich nicht verbinden',
    'SSL war schon immer an',
    'Gross- und Kleinschreibung stimmt',
    "it was 143, now it's 993",
    "SSL wasn't on, now it is",
    "993 and SSL, it still can't connect",
    'SSL is already on',
    'the user name is in lower case, no capitals',
  ])('"%s" is told', (text) => {
    expect(unsureOf(fold(text), CHECKS)).toBeUndefined()
  })
})
