import { expect, test } from 'vitest'
import { findAboutSecret } from '../../../shared/conversation/secrets/about-secrets.ts'
import { findGuarded } from '../../../shared/conversation/secrets/find-guarded.ts'

const find = (message: string) => findGuarded(message, undefined)

test.each([
  'In meinem Postfach ist eine Mail, ich soll mein Passwort bestätigen. Ist das echt?',
  'Bin wohl auf eine Phishingmail reingefallen',
  'habe eine komische mail bekommen, ich soll mein kennwort verifizieren',
  'In einer Mail steht mein Konto wird gesperrt wenn ich nicht auf den Link klicke',
  'Ist die Mail echt, in der ich mein Passwort aktualisieren soll?',
  'Is a mail asking me to confirm my password real?',
  'I think I fell for a phishing mail',
  'Somebody sends me mails that my account will be suspended unless I click a link and log in',
  'I received a message saying my mailbox is full and I must verify my account',
])('%j tells of a message that fishes for passwords', (message) => {
  expect(find(message)).toBe('phishing')
})

test.each([
  'Ich habe das Passwort von meinem Kollegen nicht',
  'Ich habe das Passwort vom Vereinspostfach nicht',
  'Mein Vorgänger hat das Passwort nicht weitergegeben',
  'hab des passwort vom chef ned',
  'wo bekomme ich das passwort für info@firma.de her',
  'Ohne ihr Passwort komme ich nicht rein, sie ist krank',
  "I don't have the password of the club mailbox",
  'My predecessor left without giving me the password',
  "We don't know the password for the shared mailbox",
  "My colleague left and didn't tell me his password",
  "I need my wife's password to set up her tablet",
])('%j is about the password of somebody else', (message) => {
  expect(find(message)).toBe('others-password')
})

test.each([
  'IT asks me to write down what I changed, the password too?',
  'Die IT will, dass ich aufschreibe, was ich geändert habe, auch das Passwort?',
])('%j would pass the password on', (message) => {
  expect(find(message)).toBe('share-password')
})

test.each([
  'Ich habe mein Passwort nicht',
  "I don't know my password",
  'Ich weiß das Passwort für mein Postfach nicht',
  'Meine Frau hat ihr Passwort vergessen',
  'Mein Mann kennt sein Passwort nicht mehr',
  'nobody told me the password',
  'Outlook fragt immer nach dem Passwort, wenn ich eine Mail schicke',
  'Ich bekomme keine Mail, um mein Passwort zu bestätigen',
  'das iPhone will, dass ich mein Passwort bestätige',
  'i get a mail back: authentication failed, check your password',
  'Ich habe eine Mail geschrieben, Outlook will das Passwort',
  'Phishing-Filter einstellen',
  'Ich habe eine E-Mail-Adresse und soll Benutzername und Passwort eingeben',
  'I have a mail account, where do I enter the password?',
  'Das ist die Mail-App, wo muss ich das Passwort eingeben?',
  'Ich habe die E-Mail vom Support mit dem Passwort, wo muss ich es eingeben?',
  'Was ist die Mail Einstellung, muss ich das Passwort bestätigen?',
  'Brauche ich ein neues Passwort für mein Team-Postfach?',
  'Ich brauche das Passwort für mein Firmenpostfach',
  'How do I get the password for my office mail?',
  'Ich habe ihr Passwort-Menü nicht gefunden',
  'My predecessor set up Outlook, it asks for a password',
])('%j is a question of one’s own', (message) => {
  expect(find(message)).toBeUndefined()
})

test.each([
  ['ja, hab ich leider gemacht', 'phishing-done'],
  ['I entered it', 'phishing-done'],
  ['no, I did not click', undefined],
])('%j behind the warning: %s', (message, id) => {
  expect(findGuarded(message, 'phishing')).toBe(id)
})

test.each([
  ['Unsere IT hat den Server umgezogen, jetzt will das Handy dauernd das Kennwort', 'by-program'],
  ['IT migrated us, the support says, since then Apple Mail wants my password', 'by-program'],
  ['Die Technik hat was geändert und nun verlangt er immer das Passwort', 'by-program'],
  ['Die IT fragt nach meinem Passwort für Outlook', 'asked-for'],
  ['the IT department wants my password', 'asked-for'],
])('who asks in %j: %s', (message, about) => {
  expect(findAboutSecret(message)).toBe(about)
})
