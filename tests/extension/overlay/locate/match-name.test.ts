import { expect, test } from 'vitest'
import { matchName } from '../../../../extension/overlay/locate/match-name.ts'

const wanted = { de: ['Sicherheit', 'Passwort & Sicherheit'], en: ['Security'] }

test.each([
  ['Sicherheit', 'exact'],
  ['SICHERHEIT', 'exact'],
  ['Security', 'exact'],
  ['Sicher\u00ADheit', 'exact'],
  ['\u200BSicherheit\u00A0', 'exact'],
  ['\uE8B8 Sicherheit', 'exact'],
  ['Sicherheit …', 'exact'],
  ['Passwort und Sicherheit', 'close'],
  ['Passwort & Sicherheit', 'exact'],
  ['lock_outline Sicherheit', 'close'],
  ['Mehr zum Thema Sicherheit im Netz', 'loose'],
  ['Sicherheitshinweise', undefined],
  ['Unsicherheit', undefined],
  ['So sorgen wir jeden Tag für die Sicherheit aller Ihrer Daten', undefined],
  ['', undefined],
] as const)('"%s" is %s', (name, match) => {
  expect(matchName(name, wanted)).toBe(match)
})
