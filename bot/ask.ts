import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { type Context, EMPTY_CONTEXT } from '../shared/conversation/conversation.ts'
import { translator } from '../shared/i18n.ts'
import { type Language, parseLanguage } from '../shared/language.ts'
import type { Settings } from '../shared/settings/index.ts'
import { renderText } from '../shared/ui/render-text.ts'
import { cannotRead } from './agent/notices.ts'
import { readInput } from './agent/read-input.ts'
import { answerLine, askWords, toText } from './ask-jsonl.ts'
import type { TurnFunction } from './turn-function.ts'

export type AskOptions = {
  /** Without the program's name. `--settings` is the caller's. */
  argv: string[]
  stdin: Readable
  stdout: Writable
  turn: TurnFunction
  settings: Settings
}

/**
 * Talks to the bot in the terminal, or line by line with `--jsonl`; a question given as argument is answered alone.
 * Resolves with the exit code.
 */
export async function runAsk({ argv, stdin, stdout, turn, settings }: AskOptions): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      language: { type: 'string' },
      settings: { type: 'string' },
    },
  })
  const language = parseLanguage(values.language) ?? settings.language ?? 'de'
  if (positionals.length > 0) {
    const { text } = answerOnce(positionals.join(' '), EMPTY_CONTEXT, { turn, settings, language })
    stdout.write(`${text}\n`)
    return 0
  }
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })
  if (values.jsonl) {
    const contexts = new Map<string, Context>()
    for await (const line of lines) {
      if (line.trim() === '') continue
      const answer = answerLine(line, { turn, settings, language, contexts })
      stdout.write(`${JSON.stringify(answer)}\n`)
    }
    return 0
  }
  await converse(lines, { stdout, turn, settings, language })
  return 0
}

type Asking = Pick<AskOptions, 'turn' | 'settings'> & { language: Language }

async function converse(
  lines: AsyncIterable<string>,
  { stdout, turn, settings, language }: Asking & Pick<AskOptions, 'stdout'>,
): Promise<void> {
  const t = translator(askWords, language)
  let context = EMPTY_CONTEXT
  stdout.write(`${t('welcome')}\n\n${t('prompt')}`)
  for await (const line of lines) {
    if (line.trim() === '') break
    const answered = answerOnce(line, context, { turn, settings, language })
    context = answered.context
    stdout.write(`\n${answered.text}\n\n`)
    stdout.write(t('prompt'))
  }
  stdout.write('\n')
}

function answerOnce(
  text: string,
  context: Context,
  { turn, settings, language }: Asking,
): { text: string; context: Context } {
  const input = readInput({ text }, context.language ?? language)
  if (input.kind !== 'text' && input.kind !== 'question')
    return { text: renderText(cannotRead(input.kind, language)), context }
  const outcome = turn(input, context, settings)
  return { text: toText(outcome.answer, settings), context: outcome.context }
}
