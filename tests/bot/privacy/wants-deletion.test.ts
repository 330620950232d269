import { expect, test } from 'vitest'
import { wantsDeletion } from '../../../bot/privacy/wants-deletion.ts'

test.each([
  'Lösche meine Daten',
  'Bitte löschen Sie alle meine Daten.',
  'Vergiss diese Unterhaltung!',
  'Gespräch löschen',
  'Meine Daten löschen',
  'delete my data',
  'Please delete this conversation.',
  'forget me',
])('%s', (text) => expect(wantsDeletion(text)).toBe(true))

test.each([
  'Wie lösche ich meine Daten?',
  'Werden meine Daten gelöscht?',
  'How do I delete my data?',
  'Meine Mails werden gelöscht',
  'POP3 löscht meine Mails vom Server',
  'I forgot my password',
  'delete my account in Outlook',
])('not: %s', (text) => expect(wantsDeletion(text)).toBe(false))
