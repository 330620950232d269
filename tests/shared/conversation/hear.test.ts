import { expect, test } from 'vitest'
import { ensureModel, loadPhrases } from '../../../scripts/train.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { hear } from '../../../shared/conversation/hear.ts'
import { createTurn, createTurnWith } from '../../../shared/conversation/turn.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const model = ensureModel()
const understand = createUnderstanding(model)
const turn = createTurn(model)
const deaf = createTurnWith((text) => {
  throw new Error(`not heard before: ${text}`)
})

const MORE = [
  'Welche Ports brauche ich für IMAP? Und wo setze ich mein Passwort?',
  'Ich heiße anna.muster, mein Passwort: Sommer2026! Wo trage ich das ein und was ist POP3?',
  `${'Fehler im Protokoll. '.repeat(300)}Was tun?`,
  '…',
  '',
]

test('what was heard before gives the same turn, through JSON, and nothing is understood again', () => {
  const phrases = loadPhrases().filter((_, index) => index % 25 === 0)
  const texts = [...MORE, ...phrases.map(({ text }) => text)]
  expect(texts.length).toBeGreaterThan(500)
  let context = EMPTY_CONTEXT
  for (const text of texts) {
    const input = { kind: 'text', text, uiLanguage: 'de' } as const
    const heard = JSON.parse(JSON.stringify(hear(text, understand)))
    const expected = turn(input, context, {})
    expect(deaf(input, context, {}, undefined, heard)).toEqual(expected)
    context = expected.context
  }
})
