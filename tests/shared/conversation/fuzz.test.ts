import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ensureModel, loadPhrases } from '../../../scripts/train.ts'
import { Answer, Question, type Slots, TOPICS } from '../../../shared/answers/answer.ts'
import { CHECKS } from '../../../shared/answers/diagnosis/check-id.ts'
import { Context, EMPTY_CONTEXT, type Input } from '../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import { PROTOCOLS, parseSettingsText, type Settings } from '../../../shared/settings/index.ts'
import { createRandom } from '../../../shared/understanding/training/random.ts'

/** `FUZZ=100000 npx vitest run tests/shared/conversation/fuzz.test.ts` for the long run. */
const RUNS = Number(process.env.FUZZ ?? 3000)

const example = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8')).settings
const turn = createTurn(ensureModel())
const phrases = loadPhrases().map(({ text }) => text)
const PIECES = [
  'imap ',
  'smtp',
  'port ',
  '993 ',
  '143 ',
  'starttls ',
  'outlook ',
  'nicht ',
  'und ',
  'für ',
  '?',
  '\n',
  '\t',
  '"',
  '\\',
  '<script>alert(1)</script>',
  '<img src=x onerror=y>',
  '{{host}}',
  '$' + '{x}',
  '$t(key)',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u202e',
  '\u200b',
  '🙂',
  '👨‍👩‍👧',
  'ﬁ',
  'İ',
  'ß',
  'é',
  'مرحبا',
  '你好',
  'passwort: ',
  'Geheim1!',
  'a@b.de ',
  'x.y.z.de ',
  ':',
  '/',
  '()',
  '[[',
  '**',
  '0x800ccc0e ',
  '535 5.7.8 ',
  "';drop table",
  '../..',
  '%00',
  'null',
  '1',
  'ja',
  'nein',
] as const

test(`${RUNS} hostile inputs: no exception, and nothing is said that nobody knows`, () => {
  const random = createRandom(2024)
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)]
  let context: Context = EMPTY_CONTEXT
  for (let run = 0; run < RUNS; run++) {
    const settings: Settings = random() < 0.5 ? example : {}
    const input: Input =
      random() < 0.75
        ? { kind: 'text', text: randomText(random, pick) }
        : { kind: 'question', question: randomQuestion(random, pick) }
    const before = random() < 0.1 ? EMPTY_CONTEXT : context
    const { answer, context: next } = turn(input, before, settings)
    const told = JSON.stringify({ input, answer })
    expect(Answer.safeParse(answer).success, told).toBe(true)
    const said = JSON.stringify(answer.blocks)
    expect(said, told).not.toMatch(/undefined|\[object|Geheim1!|<script|onerror|xsecret/)
    const buttons = next.offered.map((item) => JSON.stringify(item))
    expect(new Set(buttons).size, `a button twice: ${told}`).toBe(buttons.length)
    if (settings !== example)
      expect(withoutTyped(said, input, before), told).not.toMatch(/example\.org/)
    context = Context.parse(JSON.parse(JSON.stringify(next)))
  }
}, 600_000)

/** A value that the person typed, now or before, may be quoted, also in lower case; and one answer shows how settings are written. */
function withoutTyped(said: string, input: Input, { told }: Context): string {
  const now = input.kind === 'text' ? (input.text.match(/[\w.@-]*example\.org/gi) ?? []) : []
  const typed = [...now, ...(told?.servers ?? []).flatMap(({ host }) => host ?? [])]
  return ['imap.example.org 993', ...typed, ...typed.map((word) => word.toLowerCase())].reduce(
    (left, word) => left.replaceAll(word, ''),
    said,
  )
}

type Pick = <Item>(items: readonly Item[]) => Item | undefined

/** Pieces in any order, or a real phrase with a piece in the middle. */
function randomText(random: () => number, pick: Pick): string {
  if (random() < 0.3) {
    const phrase = pick(phrases) ?? ''
    const at = Math.floor(random() * phrase.length)
    return phrase.slice(0, at) + (pick(PIECES) ?? '') + phrase.slice(at)
  }
  return Array.from({ length: Math.floor(random() * 16) }, () => pick(PIECES) ?? '').join('')
}

function randomQuestion(random: () => number, pick: Pick): Question {
  const protocol = random() < 0.4 ? pick(PROTOCOLS) : undefined
  const client = random() < 0.4 ? pick(CLIENTS) : undefined
  const datum =
    random() < 0.4
      ? pick(['host', 'port', 'encryption', 'username', 'password'] as const)
      : undefined
  const slots: Slots = {
    ...(protocol && { protocol }),
    ...(client && { client }),
    ...(datum && { datum }),
  }
  const check = random() < 0.4 ? pick(CHECKS) : undefined
  return Question.parse({
    topic: pick(TOPICS),
    slots,
    ...(check && { progress: { check, helped: random() < 0.3 } }),
  })
}
