import { expect, test } from 'vitest'
import { findWhatToDo } from '../../../shared/conversation/problems/what-to-do.ts'

test.each([
  ['was soll ich der IT sagen?', 'tell'],
  ['Und was sag ich denen?', 'tell'],
  ['Was muss ich meinem Admin melden', 'tell'],
  ['welche Infos braucht die EDV?', 'tell'],
  ['Können Sie das für den Support formulieren?', 'tell'],
  ['schreiben Sie mir bitte was für die IT-Abteilung auf', 'tell'],
  ['what do I tell IT?', 'tell'],
  ['what should I write to my admin', 'tell'],
  ['what does IT need to know?', 'tell'],
  ['can you write that up for the help desk', 'tell'],
  ['so what do i say to our it', 'tell'],
  ['Was soll ich dem Empfänger sagen?', 'recipient'],
  ['what do I tell the recipient?', 'recipient'],
  ['kann ich selber was machen?', 'self'],
  ['Kann ich da nix machen?', 'self'],
  ['was kann ich tun', 'self'],
  ['Aber irgendwas muss man doch machen können!', 'self'],
  ['lässt sich da was machen?', 'self'],
  ['was kann ich von meiner Seite aus noch probieren?', 'self'],
  ['what can I do?', 'self'],
  ["isn't there anything I can do myself", 'self'],
  ['can I fix it myself?', 'self'],
  ['Kann ich da selbst was machen oder muss das die IT?', 'self'],
  ['muss das der Admin machen?', 'self'],
  ['does IT have to do that or can I do something?', 'self'],
  ['Und was muss ich denen schicken?', 'tell'],
  ['what do I have to send them?', 'tell'],
  ['is there something I could try in the meantime?', 'self'],
] as const)('%s asks what to do: %s', (message, asked) => {
  expect(findWhatToDo(message)).toBe(asked)
})

test.each([
  'was sagt die IT dazu?',
  'My admin says 143',
  'what does it say in the manual?',
  'Wie erreiche ich die IT?',
  'what is the phone number of IT, can you tell me',
  'kann ich das Passwort selbst ändern?',
  'can I change the port myself?',
  'was macht der Server?',
  'I can do it',
  'kann die IT das Passwort ändern?',
  'can it do POP3?',
  'was muss ich senden?',
  'welchen Server soll ich denen schicken?',
  'der Support soll mich anrufen',
  'what do I enter for the server?',
])('%s asks something else', (message) => {
  expect(findWhatToDo(message)).toBeUndefined()
})
