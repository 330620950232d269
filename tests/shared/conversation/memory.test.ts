import { expect, test } from 'vitest'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { findVerdictQuestion } from '../../../shared/conversation/follow-ups/verdict-question.ts'
import { anotherPort } from '../../../shared/conversation/memory/another-port.ts'
import { asksForRest, asksWhatToChange } from '../../../shared/conversation/memory/judged.ts'
import {
  isStatement,
  saysHas,
  withoutWithdrawn,
} from '../../../shared/conversation/memory/statement.ts'
import {
  addTold,
  chooseTold,
  forToldServer,
  type Told,
} from '../../../shared/conversation/memory/told.ts'
import type { MailValues } from '../../../shared/rules/index.ts'
import { fold } from '../../../shared/understanding/index.ts'

test.each([
  'ist das komplett richtig?',
  'stimmt das so',
  'passt das',
  'alles richtig?',
  'sind beide richtig?',
  'Ist der Rest auch okay?',
  'und so passt alles?',
  'stimmen meine Angaben jetzt?',
  'is this right?',
  'looks good?',
  'But is the rest correct',
  'both fine?',
  'are my settings correct now?',
  'so is everything ok now?',
  'with what I told you before is everything right now?',
])('"%s" asks whether all is right', (text) => {
  expect(findVerdictQuestion(fold(text))).toBe('right')
})

test.each([
  'was ist falsch',
  'was ist denn daran falsch?',
  'was fehlt noch?',
  'also vertauscht?',
  'what is wrong here?',
  'so whats wrong',
  "what's wrong with it?",
  'what is missing?',
  'which of the two was it',
  'welcher von beiden war es?',
])('"%s" asks what is wrong', (text) => {
  expect(findVerdictQuestion(fold(text))).toBe('wrong')
})

test.each([
  'passt',
  'ok',
  'stimmt',
  'das passt so',
  'alles gut',
  'looks good',
  'Ist mein Passwort falsch gespeichert?',
  'Ist Outlook richtig installiert?',
  'Was ist das richtige Passwort fuer den Drucker?',
  'wrong password',
  'Ist Port 993 richtig?',
  'is it ok to use my private phone?',
  'Was ist ein guter Spamfilter?',
  'what is the right way to set up Thunderbird?',
])('"%s" asks nothing about what was told', (text) => {
  expect(findVerdictQuestion(fold(text))).toBeUndefined()
})

test.each([
  ['Mein Server ist imap.example.org', true],
  ['Port hab ich 993', true],
  ['Ist das imap.example.org?', false],
  ['stimmt Port 993', false],
  ['Ich weiß nicht, ob 993 stimmt', false],
  ['which port is 993', false],
] as const)('"%s" is a statement: %s', (text, expected) => {
  expect(isStatement(text)).toBe(expected)
})

test('who has something says so', () => {
  expect(saysHas('ich hab aber imap ausgewählt')).toBe(true)
  expect(saysHas('imap')).toBe(false)
})

test.each([
  ['Ich habe vorhin Port 143 geschrieben, stimmt aber nicht, es ist 993', 'es ist 993'],
  ['143 war falsch, jetzt 993', 'jetzt 993'],
  ['I wrote 143 earlier but it is 993', 'it is 993'],
  ['Port 993 stimmt nicht', 'Port 993 stimmt nicht'],
  ['Das stimmt nicht, es ist 993', 'Das stimmt nicht, es ist 993'],
])('"%s" leaves "%s"', (text, expected) => {
  expect(withoutWithdrawn(text)).toBe(expected)
})

test('withdrawing costs nothing, however long the message', () => {
  const start = performance.now()
  for (const text of ['vorhin 1 '.repeat(5_000), 'stimmt aber '.repeat(5_000), '1 war '.repeat(30)])
    withoutWithdrawn(text)
  expect(performance.now() - start).toBeLessThan(50)
})

const tell = (...told: (MailValues & { isNamed?: boolean })[]): Told =>
  told.reduce<Told>(
    (before, { isNamed = false, ...values }) => addTold(before, [values], isNamed),
    { servers: [] },
  )

test('values told one by one come together, a later one corrects', () => {
  const imap = { protocol: 'imap', host: 'imap.example.org', port: 993, encryption: 'ssl' }
  const host = { protocol: 'imap', host: 'imap.example.org' } as const
  expect(
    tell(
      host,
      { protocol: 'imap', port: 143 },
      { protocol: 'imap', port: 993 },
      { encryption: 'ssl' },
    ),
  ).toEqual({ servers: [imap] })
})

test('a port of sending is another server; an encryption is meant for all that have none', () => {
  expect(
    tell({ protocol: 'imap', port: 993 }, { protocol: 'smtp', port: 465 }, { encryption: 'ssl' }),
  ).toEqual({
    servers: [
      { port: 993, encryption: 'ssl' },
      { port: 465, encryption: 'ssl' },
    ],
  })
})

test('the port of the other protocol is meant for the server that was named', () => {
  const told = tell({ protocol: 'imap', host: 'imap.example.org' })
  expect(forToldServer({ protocol: 'pop3', port: 995 }, told)).toEqual({
    protocol: 'imap',
    port: 995,
  })
  expect(forToldServer({ protocol: 'smtp', port: 465 }, told)).toEqual({
    protocol: 'smtp',
    port: 465,
  })
  expect(chooseTold(tell({ protocol: 'pop3', port: 995 }), 'imap')).toEqual({
    servers: [{ protocol: 'imap', port: 995 }],
  })
})

test.each([
  ['was dann', true],
  ['und was stattdessen?', true],
  ['which one then?', true],
  ['what do i have to change first', true],
  ['was muss ich als erstes ändern', true],
  ['what else', false],
  ['was dann tun bei schlechtem wetter', false],
  ['what do I have to change in my life', false],
])('"%s" asks for what was wrong: %s', (text, isAsked) => {
  expect(asksWhatToChange(fold(text))).toBe(isAsked)
})

test.each([
  ['nur das?', 'rest'],
  ['ok, war das alles?', 'rest'],
  ['is that all', 'rest'],
  ['sonst noch was?', 'rest'],
  ['anything else wrong?', 'rest'],
  ['auf beiden Seiten?', 'both'],
  ['both?', 'both'],
  ['nur das Passwort?', undefined],
  ['is that all my mail', undefined],
  ['both programs?', undefined],
  ['what else can you do', undefined],
])('"%s" asks for %s', (text, asked) => {
  expect(asksForRest(fold(text))).toBe(asked)
})

test.each([
  ['and 8080?', 8080],
  ['und was ist mit 4711', 4711],
  ['801?', 801],
  ['8080', undefined],
  ['und 2026?', undefined],
  ['and 99999?', undefined],
  ['und 30 Leute?', undefined],
])('behind a judged port "%s" names %s', (text, port) => {
  const said = { ...EMPTY_CONTEXT, topic: 'check-settings' } as const
  expect(anotherPort(text, said)[0]?.port).toBe(port)
  expect(anotherPort(text, { ...said, topic: 'privacy' })).toEqual([])
})

test('the user name of one server is judged apart, until one is told for all', () => {
  const told = addTold(
    undefined,
    [
      { protocol: 'imap', port: 993, username: 'J.Doe' },
      { protocol: 'smtp', port: 465, username: 'j.doe' },
    ],
    true,
  )
  expect(told).toEqual({
    servers: [
      { protocol: 'imap', port: 993, name: 'capitals' },
      { protocol: 'smtp', port: 465, name: 'lower' },
    ],
  })
  expect(addTold(told, [{ username: 'j.doe' }], false)).toEqual({
    servers: [
      { protocol: 'imap', port: 993 },
      { protocol: 'smtp', port: 465 },
    ],
    name: 'lower',
  })
})
