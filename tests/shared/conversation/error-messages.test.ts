import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ensureModel } from '../../../scripts/train.ts'
import { CAUSES } from '../../../shared/answers/diagnosis/cause.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'

/** What servers, bounces and programs say, under what it means. */
const MESSAGES = z
  .partialRecord(z.enum(CAUSES), z.array(z.string()))
  .parse(JSON.parse(readFileSync('tests/shared/conversation/error-messages.json', 'utf8')))

/** What people put around it. */
const AROUND = [
  '*',
  'Outlook sagt: *',
  'ich krieg "*" wenn ich sende',
  'Der Mail-Server antwortete: *',
  'Beim Senden der Nachricht ist ein Fehler aufgetreten. Der Mail-Server antwortete: *',
  'Hallo, seit gestern kommt bei mir im Thunderbird diese Meldung: „*“. Was soll ich tun?',
  'Guten Morgen,\n\nseit dem Update bekommt Frau Maier (Zimmer 3) folgende Fehlermeldung:\n\n*\n\nMfG Huber',
  'Ticket #48213: User meldet *',
  '[2026-11-24 09:14:03] *',
  'was bedeutet "*"',
  'iPhone zeigt: * Was nun?',
  'wie werde ich die Meldung "*" los?',
  'des kimmt do: *',
  'Da steht irgendwas mit *',
  '* hilfe',
  '* 😡',
  'Outlook says: *',
  'i get "*" when i send',
  'An error occurred while sending mail. The mail server responded: *',
  'Hi, since yesterday I get this message in Thunderbird: "*". What should I do?',
  'Ticket #48213: user reports *',
  'what does "*" mean',
  'Nov 24 09:14:03 mail: *',
  'How do I get rid of the message "*"?',
  '>> *\n>> [09:14] retry',
  'so now the phone is saying * and i dont know what to do',
  'turned it on but now "*"',
]

const turn = createTurn(ensureModel())

function causeOf(text: string) {
  return turn({ kind: 'text', text }, EMPTY_CONTEXT, {}).context.problem?.diagnosis.cause
}

const messages = Object.entries(MESSAGES).flatMap(([cause, texts]) =>
  (texts ?? []).map((message) => ({ cause, message })),
)

test('there are at least 250 error messages', () => {
  expect(messages.length).toBeGreaterThanOrEqual(250)
})

test.each(messages)('$cause, whatever stands around it: $message', ({ cause, message }) => {
  const others = AROUND.map((around) => around.replace('*', () => message)).filter(
    (text) => causeOf(text) !== cause,
  )
  expect(others).toEqual([])
})

test.each([
  'Was ist SPF?',
  'Wie richte ich DKIM ein?',
  'how do i set a dmarc policy',
  'Mein Konto ist gesperrt',
  'mein paypal konto wurde gesperrt',
  'Can I lock my account?',
  'ist mein benutzername oder passwort falsch?',
  'mein passwort ist falsch',
  'Ich bekomme viel Spam',
  'can you block spam',
  'wie viele Empfänger darf eine Mail haben?',
  'How many recipients can I mail at once?',
  'wie groß darf ein Anhang sein',
  'is there a limit for attachments',
  'Mails kommen verzögert an',
  'meine Mails kommen erst nach Stunden',
  'my delivery from dhl is delayed',
  'DHL: Ihr Paket konnte nicht zugestellt werden',
  'Der Postausgangsserver (SMTP) erfordert Authentifizierung',
  'My outgoing server (SMTP) requires authentication',
  'Outlook Version 5.1.2',
  'Thunderbird 115.5.1.1 ist installiert',
  'Welche Absenderadresse soll ich nehmen?',
  'Kann ich eine andere Absenderadresse verwenden?',
  'Server address not found',
  'wo finde ich die Adresse des Servers',
  'virus auf meinem pc',
  'Ist ein Anhang mit .exe erlaubt?',
  'Wie sende ich eine Testnachricht?',
  'geht das auch ohne ssl?',
  'muss ich ssl verwenden',
  'Server antwortet nicht',
  'ich habe 550 mails',
  'wie kann ich ein Konto deaktivieren',
  'wie sperre ich mein Konto',
  'outlook datendatei verschieben',
  'was ist eine pst datei',
  'Ich möchte den Empfang bestätigen',
  'kann man verzögert senden?',
  'delay delivery in outlook',
  'Internetsicherheit',
])('no error message: %s', (said) => {
  expect(causeOf(said)).toBeUndefined()
})
