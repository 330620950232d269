import { expect, test } from 'vitest'
import { says } from '../../../../extension/overlay/state/messages.ts'
import mailPassword from '../../../../shared/guides/mail-password.guide.ts'

const confirmation = mailPassword.steps
  .flatMap(({ done }) => (done.kind === 'all' ? done.of : []))
  .find((condition) => condition.kind === 'message')

function confirms(text: string): boolean {
  if (confirmation?.kind !== 'message') throw new Error('the guide waits for no message')
  const { words, unless } = confirmation
  return says(text, words) && !(unless && says(text, unless))
}

test.each([
  'Ihr Passwort wurde gespeichert.',
  'Passwort geändert',
  'Die Änderungen wurden erfolgreich übernommen!',
  'Your password has been changed.',
  'Saved',
])('"%s" confirms', (text) => {
  expect(confirms(text)).toBe(true)
})

test.each([
  'Das Passwort konnte nicht gespeichert werden.',
  'Ihr Passwort wurde nicht geändert: Es muss mindestens 10 Zeichen haben.',
  'Fehler: Passwort nicht gesetzt',
  'The password could not be saved.',
  'Error: not updated',
  'Speichern',
  'Einstellungen zurücksetzen',
  'Reset your password',
])('"%s" does not', (text) => {
  expect(confirms(text)).toBe(false)
})
