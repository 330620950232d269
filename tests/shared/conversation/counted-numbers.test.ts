import { expect, test } from 'vitest'
import {
  loneNumber,
  questionBehindCount,
  withoutCounts,
} from '../../../shared/conversation/counted-numbers.ts'

test.each([
  ['25 colleagues cannot send', '30 colleagues cannot send'],
  ['ein Anhang mit 25MB', 'ein Anhang mit 30MB'],
  ['seit 25 Tagen', 'seit 30 Tagen'],
  ['am 25. kam nichts an', 'am 30. kam nichts an'],
  ['100 von 110 Postfächern, 80 %', '100 von 30 Postfächern, 30 %'],
  ['Raum 465', 'Raum 30'],
  ['I am in room no. 993', 'I am in room no. 30'],
  ['Durchwahl: 587', 'Durchwahl: 30'],
  ['0151 465 587', '0151 30 30'],
])('%s: counted', (text, without) => {
  expect(withoutCounts(text)).toBe(without)
})

test.each([
  'Port 25 users get an error',
  'port 25 geht nicht',
  'SMTP 25',
  'auf 25 gestellt',
  '993 SSL',
  'Version 25.1',
  'on my phone 993 SSL',
  'office 365 993 SSL',
  'Port 0 465 587',
])('%s: may be a port', (text) => {
  expect(withoutCounts(text)).toBe(text)
})

test.each([
  ['yes, 25', 25],
  ['now it says 1143', 1143],
  ['993 or 995', undefined],
  ['25 mal probiert', undefined],
  ['imap.example.org:993', undefined],
  ['10.0.0.25', undefined],
])('the lone number in %s', (text, number) => {
  expect(loneNumber(text)).toBe(number)
})

test.each([
  ['We are 25 people, which port?', 'which port?'],
  ['Wir haben 143 Geräte. Welcher Server?', 'Welcher Server?'],
  ['465 people, same port for all?', 'same port for all?'],
  ['465 Leute, gilt derselbe Port?', 'gilt derselbe Port?'],
  ['Port 143 geht nicht, welcher Port?', undefined],
  ['25 people, which port, which server?', undefined],
])('the question in %s', (text, asked) => {
  expect(questionBehindCount(text)).toBe(asked)
})
