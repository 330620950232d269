import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { runAsk } from '../../bot/ask.ts'
import { fakeTurn } from './fake-turn.ts'
import { settings } from './start-test-bot.ts'

async function ask(argv: string[], input: string): Promise<string> {
  const stdout = new PassThrough()
  const options = { argv, stdin: Readable.from([input]), stdout, turn: fakeTurn, settings }
  expect(await runAsk(options)).toBe(0)
  stdout.end()
  return text(stdout)
}

async function askLines(...lines: string[]): Promise<Record<string, unknown>[]> {
  const output = await ask(['--jsonl'], `${lines.join('\n')}\n`)
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a question given as argument is answered alone', async () => {
  const output = await ask(['Welche', 'Ports brauche ich für IMAP?'], 'count\n')
  expect(output).toContain('Port: 993')
  expect(output).not.toContain('turn 1')
  expect(output).not.toContain('Sie: ')
})

describe('--jsonl', () => {
  test('prints one line for each line', async () => {
    const [answer] = await askLines('{"text":"Welche Ports brauche ich für IMAP?"}')
    expect(Object.keys(answer ?? {})).toEqual([
      'language',
      'outcome',
      'topic',
      'candidates',
      'slots',
      'text',
    ])
    expect(answer).toMatchObject({
      language: 'de',
      outcome: 'answer',
      topic: 'server-data',
      candidates: [{ topic: 'server-data', confidence: 0.9 }],
      slots: {},
      text: expect.stringContaining('Port: 993'),
    })
  })

  test('lines of one conversation are its turns; others know nothing of them', async () => {
    const answers = await askLines(
      '{"text":"count","conversation":"a"}',
      '{"text":"count","conversation":"b"}',
      '{"text":"count","conversation":"a"}',
      '{"text":"count"}',
      '{"text":"count"}',
    )
    expect(answers.map((answer) => answer.text)).toEqual([
      'turn 1',
      'turn 1',
      'turn 2',
      'turn 1',
      'turn 1',
    ])
  })

  test.each([
    ['broken', '{"text":'],
    ['not an object', '[1,2]'],
    ['without a text', '{"question":"x"}'],
    ['with a text that is none', '{"text":7}'],
    ['in a language we do not speak', '{"text":"x","language":"fr"}'],
    ['that makes the turn fail', '{"text":"explode"}'],
  ])('a line %s is answered with an error, and the next line is read', async (_what, line) => {
    const answers = await askLines(line, '{"text":"count"}')
    expect(answers).toMatchObject([{ error: expect.any(String) }, { text: 'turn 1' }])
    expect(Object.keys(answers[0] ?? {})).toEqual(['error'])
  })

  test('an empty question and one that is too long are declined in words', async () => {
    const answers = await askLines(
      '{"text":"","language":"en"}',
      JSON.stringify({ text: 'ä'.repeat(100_000) }),
    )
    expect(answers).toMatchObject([
      { outcome: 'decline', language: 'en', text: 'nothing to read' },
      { outcome: 'decline', language: 'de', text: expect.stringContaining('4000') },
    ])
  })

  test('blank lines, Windows line ends and a missing last line end do no harm', async () => {
    const output = await ask(['--jsonl'], '\r\n{"text":"count"}\r\n\n{"text":"count"}')
    expect(output.trim().split('\n')).toHaveLength(2)
  })
})

describe('in the terminal', () => {
  test('a conversation goes on until an empty line', async () => {
    const output = await ask([], 'count\ncount\n\ncount\n')
    expect(output).toContain('turn 1')
    expect(output).toContain('turn 2')
    expect(output).not.toContain('turn 3')
  })

  test('follow-up questions are listed', async () => {
    expect(await ask([], 'Welche Ports?\n')).toContain('→ Wo setze ich das Passwort?')
  })

  test('it speaks the language asked for', async () => {
    expect(await ask(['--language', 'en'], '')).toContain('Ask me something')
  })
})
