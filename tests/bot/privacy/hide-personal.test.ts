import { expect, test } from 'vitest'
import { hidePersonal } from '../../../bot/privacy/hide-personal.ts'

test('editors see the question, not the person', () => {
  expect(hidePersonal('Ich bin erika@example.org, Tel. +49 30 1234567, Passwort: abc123')).toBe(
    'Ich bin …@…, Tel. …, Passwort: ••••••',
  )
})
