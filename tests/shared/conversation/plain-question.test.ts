import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { findPlainQuestion } from '../../../shared/conversation/plain-questions/plain-question.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

function find(message: string) {
  return findPlainQuestion(message, understand(message))
}

test.each([
  ['Ist das Mailpasswort das gleiche wie im Workspace?', 'same-password'],
  ['is it the same password', 'same-password'],
  ['Darf es dasselbe Passwort sein wie bisher?', 'old-password'],
  ['do I need a different password for smtp?', 'password-for-all'],
  ['Muss ich ein neues Passwort nehmen?', 'new-password'],
  ['wie lang darf das passwort sein', 'password-rules'],
  ['password is case-sensitive?', 'password-case'],
  ['after i changed it do i need to change on my phone', 'password-everywhere'],
  ['does my user name need the @?', 'needs-at'],
  ['Ist der Benutzername die E-Mail-Adresse?', 'needs-at'],
  ['is it anna.muster@example.org or anna.muster?', 'needs-at'],
  ['meine adresse ist Max.Muster@Example.org, was trage ich ein?', 'own-name'],
  ['in Outlook gibt es kein Feld dafür', 'no-name-field'],
  ['does capitalization matter', 'case-matters'],
  ['Ist Groß-/Kleinschreibung egal?', 'case-free'],
  ['Darf ich den Benutzernamen mit Großbuchstaben schreiben?', 'case-free'],
  ['is ssl the same as tls', 'ssl-is-tls'],
  ['so is TLS ok', 'tls-ok'],
  ['Was ist der Unterschied zwischen SSL und STARTTLS?', 'what-is-starttls'],
  ['STARTTLS', 'what-is-starttls'],
  ['Can I use IMAP and POP3 at same time', 'both-incoming'],
  ["I don't want IMAP, give me POP", 'wants-pop3'],
  ['Brauche ich SMTP auch?', 'smtp-needed'],
  ['bei uns ist port 465 gesperrt', 'port-blocked'],
  ['is port 465 or 587 correct for outgoing', 'port-choice'],
  ['993 oder 143?', 'port-choice'],
  ['465 mit SSL oder 587 mit STARTTLS?', 'port-choice'],
  ['is the server down?', 'server-down'],
  ['what is their phone number', 'support-phone'],
  ['wann habt ihr auf?', 'support-hours'],
  ['you are useless you stupid bot', 'scolding'],
  ['danke für nichts', 'scolding'],
  ['remove account from iphone', 'remove-account'],
  ['Wenn ich das Konto entferne, ist dann alles weg?', 'keep-mail'],
  ['verlieren wir dabei Nachrichten, wenn wir umstellen?', 'keep-mail'],
  ['would I lose messages if I re-create the account', 'keep-mail'],
  ['will my e-mails be gone then?', 'keep-mail'],
  ['Muss ich das alte Konto zuerst löschen?', 'keep-mail'],
  ['wir sollen alle auf IMAP umsteigen', 'pop-to-imap'],
  ['please help me convert POP3 to IMAP', 'pop-to-imap'],
  ['Nachrichten vom alten Postfach importieren', 'moving-mail'],
  ['transfer my messages from Yahoo', 'moving-mail'],
  ['das Gerät kann nur STARTTLS', 'only-starttls'],
  ['nur starttls', 'only-starttls'],
  ['it has nothing but starttls', 'only-starttls'],
  ['da ist kein SSL möglich', 'only-starttls'],
  ['the old box does not support SSL', 'only-starttls'],
  ['die Anlage kennt nur Port 25', 'only-starttls'],
  ['it only sends plain on 25, can do nothing else', 'only-starttls'],
  ['der Server vom Programm kann nur unverschlüsselt', 'only-starttls'],
  ['es gibt TLS 1.2 und TLS 1.3', 'tls-version'],
  ['the software only does TLS v1.2', 'tls-version'],
] as const)('%s: %s', (message, id) => {
  expect(find(message)?.id).toBe(id)
})

test.each([
  'Wo setze ich das Passwort?',
  'Immer das gleiche: das Passwort wird nicht akzeptiert, was tun?',
  'Do I need to change the port on my phone?',
  'Muss ich SMTP auch ändern?',
  'Was ist der Unterschied zwischen IMAP und POP3, gehen beide?',
  'imap 993 tls ok?',
  'imap.example.org 993 SSL/TLS anna.muster richtig?',
  'Muss ich STARTTLS nehmen?',
  'Anmeldung fehlgeschlagen, ist das Passwort dasselbe?',
  'server-data for imap?',
  'Kann ich 587 nehmen?',
  'Neither 465 or 587 works',
  'Room 101 or 102?',
  'we tried ports 465/587 in Outlook, nothing happens',
  'Könntest du mein Passwort selber umstellen, wenn ich dir es erlaube?',
  'Ich will nicht überall das gleiche Kennwort haben. Lässt sich für das Handy ein anderes festlegen?',
  'Port 25 wird wohl blockiert, keine Verbindung',
  'file server down?',
  'canteen opening hours',
  'phone number of the dentist',
  'This bot is useless, I want to speak with someone',
  'Den Benutzernamen auf Kleinbuchstaben ändern in Outlook – wo?',
  'IMAP oder POP3?',
  'Welcher Port für IMAP und SMTP?',
  'remove account',
  'scheiß outlook will schon wieder das passwort',
  'da gibts kein feld dafür',
  'Outlook: kein Feld für das Passwort',
  'Löscht POP3 meine Mails vom Server?',
  'ich habe die Zugangsdaten verloren',
  'I lost my phone',
  'Mein Handy ist weg, kann jemand meine Mails lesen?',
  'is it worth moving from POP to IMAP?',
  'Mails in einen Ordner verschieben',
  'und die alten Mails',
  'und das alte Konto löschen',
  'Thunderbird kann nur STARTTLS',
  'Unterstützt ihr nur STARTTLS?',
  'do you only accept STARTTLS?',
  'kann ich nur 587 nehmen?',
  'SMTP 25, no SSL, authentication off',
  'Kann keine Verbindung über SSL herstellen',
  'why is only STARTTLS refused?',
  'da gibt es nur Aus, SSL/TLS und STARTTLS',
  'Ports nur 993 und 465?',
])('%s is none', (message) => {
  expect(find(message)).toBeUndefined()
})

test.each([
  ['Welches Passwort, meines oder das vom Gerät?', 'device-login'],
  ['which user should the scanner have', 'device-login'],
  ['Absender?', 'device-sender'],
  ['what goes into the sender address', 'device-sender'],
  ['geht das auch ohne Anmeldung?', 'device-authentication'],
  ['SMTP authentication on or off?', 'device-authentication'],
] as const)('of a device, %s is %s, and otherwise something else', (message, id) => {
  expect(findPlainQuestion(message, understand(message), { isDevice: true })?.id).toBe(id)
  expect(find(message)?.id).not.toBe(id)
})

test.each([
  'und die alten Mails?',
  'was passiert mit dem alten Konto',
  'and the old messages?',
  'and my previous account',
  'Konto löschen und neu anlegen?',
])('after an account was spoken of, %s is about what is kept', (message) => {
  expect(findPlainQuestion(message, understand(message), { topic: 'client-update' })?.id).toBe(
    'keep-mail',
  )
})
