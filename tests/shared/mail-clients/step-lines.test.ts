import { expect, test } from 'vitest'
import type { SetUpStep } from '../../../shared/mail-clients/index.ts'
import { stepLines } from '../../../shared/mail-clients/step-lines.ts'

const step = (text: string, values: SetUpStep['values'], after = ''): SetUpStep => ({
  ...{ id: 'step', text, values, after, notes: [], isVerified: true },
})
const email = { asks: 'email' as const, label: 'E-Mail-Adresse', copyable: false } as const

test.each([
  [
    'what the sentence says already is not said again',
    step(
      'Geben Sie Ihre E-Mail-Adresse ein:',
      [{ ...email, value: 'Ihre E-Mail-Adresse' }],
      'Weiter.',
    ),
    'Geben Sie Ihre E-Mail-Adresse ein. Weiter.',
  ],
  [
    'of a field that the sentence names only the value is said',
    step('Geben Sie Ihre E-Mail-Adresse ein:', [{ ...email, value: 'anna@example.org' }]),
    'Geben Sie Ihre E-Mail-Adresse ein: anna@example.org.',
  ],
  [
    'a field that it does not name stands there with its label',
    step('Füllen Sie dieses Feld aus:', [{ ...email, value: 'Ihre E-Mail-Adresse' }]),
    'Füllen Sie dieses Feld aus: E-Mail-Adresse: Ihre E-Mail-Adresse.',
  ],
  [
    'a switch is no value that a sentence could say',
    step('Setzen Sie auf der Seite dieses Häkchen:', [
      { label: 'Anmeldung', value: 'an', copyable: false },
    ]),
    'Setzen Sie auf der Seite dieses Häkchen: Anmeldung: an.',
  ],
  [
    'several fields stand there with all their labels',
    step('Füllen Sie Server und E-Mail-Adresse aus:', [
      { ...email, value: 'anna@example.org' },
      { label: 'Server', value: 'imap.example.org', copyable: true },
    ]),
    'Füllen Sie Server und E-Mail-Adresse aus: E-Mail-Adresse: anna@example.org; Server: imap.example.org.',
  ],
  ['a sentence alone stays as it is', step('Öffnen Sie „Datei“.', []), 'Öffnen Sie „Datei“.'],
])('%s', (_, one, line) => {
  expect(stepLines([one])).toEqual([line])
})
