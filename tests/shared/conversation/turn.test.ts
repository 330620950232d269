import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { Context, EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const turn = createTurn(ensureModel())
const say = (text: string, context = EMPTY_CONTEXT) =>
  turn({ kind: 'text', text }, context, settings)

test('the same turn twice gives the same answer: nothing is kept outside the context', () => {
  const first = say('Outlook einrichten')
  say('wie wird das wetter')
  expect(say('Outlook einrichten')).toEqual(first)
})

test('a typed label is the same as a click on the button', () => {
  const { context } = say('Wie richte ich mein Mailprogramm ein?')
  const [offered] = context.offered
  if (!offered) throw new Error('no buttons')
  const clicked = turn({ kind: 'question', question: offered.question }, context, settings)
  expect(say(offered.label.toUpperCase(), context).answer).toEqual(clicked.answer)
})

test('a number picks the suggestion at this place', () => {
  const { context } = say('mein outlook geht nicht')
  expect(say('2', context).topic).toBe(context.offered[1]?.question.topic)
})

test('a password in the middle of a search: the way back stands there once', () => {
  const { context } = say('anmeldung klappt nicht')
  const { offered } = say('mein passwort lautet sonnenschein', context).context
  const labels = offered.map(({ label }) => label)
  expect(labels).toContain('Zurück zu „Anmeldung klappt nicht“')
  expect(new Set(labels).size).toBe(labels.length)
})

test('of what was typed only the server is kept in the context; of the user name how it was written', () => {
  const { context } = say('imap.firma.de 143 starttls Max.Muster@Geheim-Firma.de')
  expect(JSON.stringify(context)).not.toMatch(/geheim|muster/i)
  expect(context.told).toEqual({
    servers: [{ protocol: 'imap', host: 'imap.firma.de', port: 143, encryption: 'starttls' }],
    name: 'capitals',
  })
})

test('a context that was stored before programs and values were remembered is still read', () => {
  const old = {
    version: 1,
    language: 'de',
    topic: 'send-fails',
    slots: { client: 'outlook' },
    misses: 0,
    outcome: 'answer',
    offered: [],
    diagnosis: { tried: ['ssl-port'] },
    problem: { topic: 'send-fails', slots: { client: 'outlook' }, diagnosis: { tried: [] } },
  }
  const context = Context.parse(old)
  expect(context).toEqual(old)
  expect(say('na 2016 sorry', context).context.program).toEqual({ id: 'outlook', version: '2016' })
})

test('what is remembered stays small, whatever is told', () => {
  let context = EMPTY_CONTEXT
  for (let number = 1; number <= 50; number++) {
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.firma${number}.de`
    context = say(`imap.${host} Port ${2000 + number} SSL`, context).context
    context = say(`mail.${host} ${'c'.repeat(300)}.de Port ${3000 + number} SSL`, context).context
  }
  expect(Context.safeParse(context).success).toBe(true)
  expect(context.told?.servers.length).toBeLessThanOrEqual(3)
  expect(JSON.stringify(context.told).length).toBeLessThan(1_500)
})

test.each([
  'x'.repeat(100_000),
  'imap port '.repeat(10_000),
  '@'.repeat(100_000),
  'a.'.repeat(50_000),
])('a hundred thousand characters get a friendly answer at once (%#)', (text) => {
  const start = performance.now()
  expect(say(text).answer.blocks.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the settings decide the language when nothing else does', () => {
  const english = turn({ kind: 'text', text: 'IMAP' }, EMPTY_CONTEXT, { language: 'en' })
  expect(english.answer.language).toBe('en')
  const german = turn({ kind: 'text', text: 'IMAP', uiLanguage: 'de' }, EMPTY_CONTEXT, {
    language: 'en',
  })
  expect(german.answer.language).toBe('de')
})

test.each([
  // The program's words alone do not tell who reads them.
  ['Connection refused', 'de', 'de'],
  ['Connection refused', 'en', 'en'],
  ['Anmeldung fehlgeschlagen', 'en', 'en'],
  // A person's own words do.
  ['Thunderbird says: connection refused', 'de', 'en'],
  ['Bei mir kommt immer „Connection refused“', 'en', 'de'],
  ['Authentication failed, what can I do?', 'de', 'en'],
] as const)('"%s" on a page in %s is answered in %s', (text, uiLanguage, language) => {
  const { answer } = turn({ kind: 'text', text, uiLanguage }, EMPTY_CONTEXT, settings)
  expect(answer.language).toBe(language)
})

test('an English error message does not turn a German conversation into an English one', () => {
  const { context } = say('Ich kann keine E-Mails senden')
  expect(say('535 5.7.8 Error: authentication failed', context).answer.language).toBe('de')
  expect(say('535 5.7.8 Error: authentication failed').answer.language).toBe('en')
})

test.each([
  ['quota exceeded', 'de'],
  ['config check', 'de'],
  ['Moin', 'en'],
  ['thx', 'de'],
] as const)(
  'a word or two leave the language alone that the page or client gave: %s, %s',
  (text, uiLanguage) => {
    const { answer } = turn({ kind: 'text', text, uiLanguage }, EMPTY_CONTEXT, settings)
    expect(answer.language).toBe(uiLanguage)
  },
)

test.each([
  ['Wie stelle ich mein Kennwort im Programm um?', 'en', 'de'],
  ['Where do I find the server settings for my phone?', 'de', 'en'],
] as const)('a whole sentence changes the language: %s', (text, uiLanguage, language) => {
  const { answer } = turn({ kind: 'text', text, uiLanguage }, EMPTY_CONTEXT, settings)
  expect(answer.language).toBe(language)
})

test.each([
  ['Why do you speak German to me?', 'de', 'en'],
  ['Warum redest du Englisch mit mir?', 'en', 'de'],
] as const)('a complaint about the language is heard as one: %s', (text, uiLanguage, language) => {
  const { answer } = turn({ kind: 'text', text, uiLanguage }, EMPTY_CONTEXT, settings)
  expect(answer).toMatchObject({ topic: 'language-switch', language })
})

test('who changes the language of the page gets the next few words answered in it', () => {
  const on = (uiLanguage: 'de' | 'en', text: string, context = EMPTY_CONTEXT) =>
    turn({ kind: 'text', text, uiLanguage }, context, settings)
  const { context } = on('de', 'Welcher Port ist richtig?')
  expect(on('de', 'Port', context).answer.language).toBe('de')
  const changed = on('en', 'Port', context)
  expect(changed.answer.language).toBe('en')
  // Their own words still count for more.
  const german = on('en', 'und was ist mein Benutzername?', changed.context)
  expect(german.answer.language).toBe('de')
  expect(on('en', 'SMTP?', german.context).answer.language).toBe('de')
})

test('a button below the old language is answered in the new one of the page', () => {
  const { context } = turn(
    { kind: 'text', text: 'Port?', uiLanguage: 'de' },
    EMPTY_CONTEXT,
    settings,
  )
  const [offered] = context.offered
  if (!offered) throw new Error('no buttons')
  const { question } = offered
  const pressed = turn({ kind: 'question', question, uiLanguage: 'en' }, context, settings)
  expect(pressed.answer.language).toBe('en')
})

test.each([' ', '\n', ' \n', '\t', '. ', ', ', '- '])(
  'thousands of %j are read at once',
  (sign) => {
    expect(say(`${sign.repeat(4000 / sign.length)}25 drin`).answer.blocks).not.toEqual([])
  },
)
