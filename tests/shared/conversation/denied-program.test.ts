import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { findDenied } from '../../../shared/conversation/denied-program.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

test.each([
  ["I don't have Outlook, I have Thunderbird. How?", 'outlook', 'I have Thunderbird. How?'],
  ["I don't have an iPhone, it's a Pixel", 'ios-mail', "it's a Pixel"],
  ["I don't have Outlook but Thunderbird", 'outlook', 'I have Thunderbird'],
  ["I don't use Gmail", 'gmail-app', ''],
  ['i dont use outlook anymore', 'outlook', ''],
  ['I use Outlook, not Gmail', 'gmail-app', 'I use Outlook'],
  ["I'm not using Thunderbird, I'm on Outlook", 'thunderbird', "I'm on Outlook"],
  ["it's not Outlook, it's Thunderbird", 'outlook', "it's Thunderbird"],
  ['ich benutze thunderbird, nicht gmail', 'gmail-app', 'ich benutze thunderbird'],
  ['Ich habe kein Outlook, sondern Thunderbird', 'outlook', 'Ich habe Thunderbird'],
  [
    'Ich will kein Outlook, sondern Apple Mail einrichten',
    'outlook',
    'Ich will Apple Mail einrichten',
  ],
  ['wir haben kein Outlook mehr, nur Thunderbird', 'outlook', 'nur Thunderbird'],
  ['Outlook hab ich nicht', 'outlook', ''],
  ['Ich nutze Gmail gar nicht', 'gmail-app', ''],
  ['Statt Apple Mail nutze ich Outlook', 'apple-mail', 'nutze ich Outlook'],
  ['nein, nicht Outlook', 'outlook', 'nein'],
])('%s: %s is not meant', (text, client, rest) => {
  expect(findDenied(text, understand)).toEqual({ clients: [client], rest })
})

test.each([
  'ich habe kein Outlook Konto',
  'I have no Outlook password',
  'It works in Thunderbird, not Outlook',
  'In Thunderbird geht es, nicht Outlook',
  "why can't I use Outlook",
  'ich kann Outlook nicht einrichten',
  'Outlook sendet nicht',
  'Wie geht das, wenn ich kein iPhone habe?',
  "I don't have Outlook set up yet",
  'Outlook does not have my password',
  'ich habe Outlook nicht gefunden',
  'I have no idea, Outlook says nothing',
])('%s: nothing is denied', (text) => {
  expect(findDenied(text, understand)).toBeUndefined()
})

test('what is quoted denies nothing, whatever was read before', () => {
  const quoted = '"We do not support Outlook, use Thunderbird": says my admin. I don\'t use Outlook'
  for (const text of [quoted, quoted, `And ${quoted}`, quoted])
    expect(findDenied(text, understand), text).toBeUndefined()
})
