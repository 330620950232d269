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
import { answerLine, askWords } from './ask-jsonl.ts'
import type { TurnFunction } from './turn-function.ts'

export type AskOptions = {
  /** Without the program's name. `--settings` is the caller's. */
  argv: string[]
  stdin: Readable
  stdout: Writable
  turn: TurnFunction
  settings: Settings
}

/** Talks to the bot in the terminal, or line by line with `--jsonl`. Resolves with the exit code. */
export async function runAsk({ argv, stdin, stdout, turn, settings }: AskOptions): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      jsonl: { type: 'boolean', default: false },
      language: { type: 'string' },
      settings: { type: 'string' },
    },
  })
  const language = parseLanguage(values.language) ?? settings.language ?? 'de'
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

type Conversation = Pick<AskOptions, 'stdout' | 'turn' | 'settings'> & { language: Language }

async function converse(
  lines: AsyncIterable<string>,
  { stdout, turn, settings, language }: Conversation,
): Promise<void> {
  const t = translator(askWords, language)
  const guideUrl = (guide: string) => `${settings.bot?.url ?? ''}/guide/${guide}`
  let context = EMPTY_CONTEXT
  stdout.write(`${t('welcome')}\n\n${t('prompt')}`)
  for await (const line of lines) {
    if (line.trim() === '') break
    const input = readInput({ text: line }, context.language ?? language)
    if (input.kind === 'text' || input.kind === 'question') {
      const outcome = turn(input, context, settings)
      context = outcome.context
      stdout.write(`\n${renderText(outcome.answer, settings.bot ? { guideUrl } : {})}\n\n`)
    } else {
      stdout.write(`\n${renderText(cannotRead(input.kind, language))}\n\n`)
    }
    stdout.write(t('prompt'))
  }
  stdout.write('\n')
}
