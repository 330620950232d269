import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Answer, type Slots, TOPICS } from '../../../shared/answers/answer.ts'
import { type PlainId, TOPIC_OF_PLAIN } from '../../../shared/answers/asked.ts'
import { CAUSES } from '../../../shared/answers/diagnosis/cause.ts'
import { CHECKS } from '../../../shared/answers/diagnosis/check-id.ts'
import { isProblem, nextCheck } from '../../../shared/answers/diagnosis/diagnosis.ts'
import { answers, answerTopic } from '../../../shared/answers/index.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import {
  PROTOCOLS,
  parseSettingsText,
  type Settings,
  SSL_PORTS,
  UNENCRYPTED_PORTS,
} from '../../../shared/settings/index.ts'
import { renderText } from '../../../shared/ui/render-text.ts'

const example = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8')).settings
const someSettings: { name: string; settings: Settings }[] = [
  { name: 'no settings', settings: {} },
  { name: 'the example', settings: example },
  { name: 'only IMAP', settings: { mail: { imap: { host: 'mx1.firma.test', port: 9993 } } } },
  {
    name: 'only support',
    settings: { support: { phone: '+43 1 2345', url: 'https://it.firma.test' } },
  },
]
const someSlots: Slots[] = [
  {},
  ...PROTOCOLS.map((protocol): Slots => ({ protocol })),
  ...CLIENTS.map((client): Slots => ({ client })),
  ...(['host', 'port', 'encryption', 'username', 'password'] as const).map(
    (datum): Slots => ({ datum }),
  ),
  { protocol: 'pop3', client: 'outlook', datum: 'port' },
  { client: 'thunderbird', datum: 'password' },
  { client: 'evolution', datum: 'encryption' },
]
const cases = TOPICS.flatMap((topic) =>
  LANGUAGES.flatMap((language) => someSettings.map((entry) => ({ topic, language, ...entry }))),
)

test('there is one answer for each topic', () => {
  expect(answers.map(({ topic }) => topic).sort()).toEqual([...TOPICS].sort())
  const files = readdirSync('shared/answers').filter((file) => file.endsWith('.answer.ts'))
  expect(files).toHaveLength(TOPICS.length)
})

test.each(cases)('$topic in $language with $name says only what is known', (given) => {
  for (const slots of someSlots) {
    const answer = answerTopic(given.topic, { ...given, slots })
    Answer.parse(answer)
    const said = renderText(answer)
    expect(said.length).toBeGreaterThan(10)
    expect(said).not.toMatch(/undefined|\[object|\{\{|\bNaN\b/)
    expect(unknownHosts(said, given.settings)).toEqual([])
    expect(unknownNumbers(said, given.settings)).toEqual([])
    expect(advisesStarttls(said)).toEqual([])
  }
})

const plain = Object.entries(TOPIC_OF_PLAIN).flatMap(([id, topic]) =>
  cases.filter((entry) => entry.topic === topic).map((entry) => ({ id: id as PlainId, ...entry })),
)

test.each(plain)('$id in $language with $name says only what is known', ({ id, ...given }) => {
  for (const slots of someSlots) {
    const { protocol } = slots
    const asked = { id, ...(protocol && { protocol }) }
    const answer = answerTopic(given.topic, { ...given, slots, asked })
    Answer.parse(answer)
    const said = renderText(answer)
    expect(said).not.toMatch(/undefined|\[object|\{\{|\bNaN\b/)
    expect(unknownHosts(said, given.settings)).toEqual([])
    expect(unknownNumbers(said, given.settings)).toEqual([])
    expect(advisesStarttls(said)).toEqual([])
  }
})

test.each(cases.filter(({ topic }) => isProblem(topic)))(
  '$topic in $language with $name has words for every cause and every check',
  (given) => {
    const { topic } = given
    if (!isProblem(topic)) throw new Error(`${topic} is no problem`)
    for (const cause of CAUSES) {
      const diagnosis = { cause, code: '0x800CCC0E', tried: [...CHECKS].slice(0, 0) }
      for (let round = 0; round <= CHECKS.length; round++) {
        const check = nextCheck(topic, diagnosis)
        const said = renderText(answerTopic(topic, { ...given, slots: {}, diagnosis }))
        expect(advisesStarttls(said)).toEqual([])
        expect(unknownHosts(said, given.settings)).toEqual([])
        if (!check) break
        diagnosis.tried.push(check)
      }
      expect(nextCheck(topic, diagnosis)).toBeUndefined()
    }
  },
)

/** Everything that looks like a host and is neither in the settings nor our own example to type. */
function unknownHosts(said: string, settings: Settings): string[] {
  const known = JSON.stringify(settings).toLowerCase()
  const hosts = said.match(/(?<![\w@.])(?:[a-z0-9-]+\.)+(?:[a-z]{2,})(?![\w.])/gi) ?? []
  return hosts.filter(
    (host) => !known.includes(host.toLowerCase()) && !OURS.has(host.toLowerCase()),
  )
}

/** An example of what to write for a check, and the example of lower case: both names that nobody can own. */
const OURS: ReadonlySet<string> = new Set(['imap.example.org', 'anna.muster', 'z.b', 'anna.smith'])

/** Ports: those of the settings, the usual ones, and the refused ones that are named as refused. */
function unknownNumbers(said: string, settings: Settings): string[] {
  const known = [
    ...Object.values(SSL_PORTS),
    ...Object.values(UNENCRYPTED_PORTS).flat(),
    ...PROTOCOLS.flatMap((protocol) => settings.mail?.[protocol]?.port ?? []),
  ].map(String)
  const visible = said.replace(/https?:\S+|mailto:\S+|\+[\d ]+|0x[0-9A-F]+/gi, '')
  const numbers = visible.match(/(?<![\d.])\d{3,5}(?![\d.])/g) ?? []
  return numbers.filter((number) => !known.includes(number) && !/^20\d\d$/.test(number))
}

/** Sentences that name STARTTLS without a word against it, in them or beside them. */
function advisesStarttls(said: string): string[] {
  const sentences = said.split(/(?<=[.!?:])\s+|\n/)
  return sentences.filter((sentence, at) => {
    const around = sentences.slice(Math.max(0, at - 1), at + 2).join(' ')
    return /STARTTLS/i.test(sentence) && !AGAINST.test(around)
  })
}

const AGAINST =
  /nicht|kein|statt|abgewiesen|refused|\bnot\b|something else|instead|never|wrong|falsch|versucht|tries/i
