import { expect, test } from 'vitest'
import {
  namesLanguage,
  wantedLanguage,
} from '../../../shared/conversation/language/wanted-language.ts'
import { fold } from '../../../shared/understanding/index.ts'

test.each([
  // A wish.
  ['English please', 'de', 'en'],
  ['Auf Deutsch bitte', 'en', 'de'],
  ['Kannst du auch Englisch?', 'de', 'en'],
  ['Do you speak German?', 'en', 'de'],
  ['Warum nicht auf Deutsch?', 'en', 'de'],
  ["Why can't you speak English?", 'de', 'en'],
  ["Why don't you answer in English", 'de', 'en'],
  ['Uf Dütsch bitte', 'en', 'de'],
  // A complaint names what is amiss.
  ['Why do you speak German to me?', 'de', 'en'],
  ['why are you answering me in german', 'de', 'en'],
  ['Warum redest du Englisch mit mir?', 'en', 'de'],
  ['wieso schreibst du mir auf englisch', 'en', 'de'],
  ['How come everything is in German?', 'de', 'en'],
  ['You keep writing in German', 'de', 'en'],
  ['Your last message was in English', 'en', 'de'],
  ['Die Antwort war auf Englisch', 'en', 'de'],
  ['Alles ist plötzlich englisch', 'en', 'de'],
  ['Stop talking German', 'de', 'en'],
  ['Hör auf, Englisch zu reden', 'en', 'de'],
  ['Was soll das Englisch hier', 'en', 'de'],
  // What somebody cannot speak.
  ['ich verstehe kein Englisch', 'en', 'de'],
  ["I don't speak German", 'de', 'en'],
  ['Englisch kann ich nicht', 'en', 'de'],
  ['My German is poor', 'de', 'en'],
  // Both are named.
  ['nicht englisch, deutsch!', 'en', 'de'],
  ['Wie kriege ich hier Deutsch statt Englisch?', 'en', 'de'],
  ['English instead of German', 'de', 'en'],
  ['Ich kann nicht so gut Deutsch, geht auch Englisch?', 'de', 'en'],
  ['Warum antwortest du auf Englisch? Ich schreibe doch deutsch', 'en', 'de'],
  ['I wrote in English. Why do you answer in German?', 'de', 'en'],
  ['Deutsch versteh ich nicht. English?', 'de', 'en'],
  // What is not understood is not the language that is wished for.
  ['deutsch bitte ich versteh das nicht', 'en', 'de'],
  ['sorry auf deutsch: geht immer noch nicht', 'en', 'de'],
  ["English please, I don't understand this", 'de', 'en'],
  ["in english please i can't follow", 'de', 'en'],
  // None is named.
  ['Sprache wechseln', 'de', 'en'],
  ['change language', 'en', 'de'],
] as const)('"%s" in a conversation in %s wishes for %s', (text, current, wanted) => {
  expect(wantedLanguage(fold(text), current)).toBe(wanted)
})

test.each([
  ['auf deutsch bitte', true],
  ['change the language', true],
  ['Sprache wechseln', true],
  ["i don't understand", false],
  ['versteh ich nicht', false],
])('"%s" speaks of a language: %s', (text, isNamed) => {
  expect(namesLanguage(fold(text))).toBe(isNamed)
})
