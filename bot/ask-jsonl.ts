import * as z from 'zod/mini'
import de from '../locales/de/ask.json' with { type: 'json' }
import en from '../locales/en/ask.json' with { type: 'json' }
import { type Context, EMPTY_CONTEXT, type Turn } from '../shared/conversation/conversation.ts'
import { translator } from '../shared/i18n.ts'
import { LANGUAGES, type Language } from '../shared/language.ts'
import type { Settings } from '../shared/settings/index.ts'
import { renderText } from '../shared/ui/render-text.ts'
import { cannotRead } from './agent/notices.ts'
import { readInput } from './agent/read-input.ts'
import type { TurnFunction } from './turn-function.ts'

export const askWords = { de, en }

const Line = z.object({
  text: z.string(),
  language: z.optional(z.enum(LANGUAGES)),
  conversation: z.optional(z.union([z.string(), z.number()])),
})

export type LineAnswer =
  | (Pick<Turn, 'outcome' | 'topic' | 'candidates' | 'slots'> & {
      language: Language
      text: string
    })
  | { error: string }

export type LineOptions = {
  turn: TurnFunction
  settings: Settings
  language: Language
  /** What is remembered, per conversation named in the lines. */
  contexts: Map<string, Context>
}

/** One line of `--jsonl` answered; whatever is wrong with it becomes an `error`, so that the next line is read. */
export function answerLine(line: string, options: LineOptions): LineAnswer {
  const { turn, settings, contexts } = options
  const t = translator(askWords, options.language)
  const parsed = Line.safeParse(parseJson(line))
  if (!parsed.success) {
    return { error: t(parseJson(line) === undefined ? 'notJson' : 'notText') }
  }
  const { text, conversation } = parsed.data
  const language = parsed.data.language ?? options.language
  const input = readInput({ text }, language)
  if (input.kind !== 'text' && input.kind !== 'question') {
    const said = cannotRead(input.kind, language)
    const { topic } = said
    return {
      language,
      outcome: 'decline',
      topic,
      candidates: [],
      slots: {},
      text: renderText(said),
    }
  }
  const id = conversation === undefined ? undefined : String(conversation)
  const known = id === undefined ? undefined : contexts.get(id)
  try {
    // A language that was not given is only the last resort.
    const { uiLanguage: _, ...unasked } = input
    const asked = parsed.data.language ? input : unasked
    const outcome = turn(asked, known ?? EMPTY_CONTEXT, { ...settings, language: options.language })
    if (id !== undefined) contexts.set(id, outcome.context)
    return toLine(outcome, settings)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function toLine(
  { answer, outcome, topic, candidates, slots }: Turn,
  settings: Settings,
): LineAnswer {
  const text = toText(answer, settings)
  return { language: answer.language, outcome, topic, candidates, slots, text }
}

/** An answer as it stands in a terminal; guides are addresses where the bot has one. */
export function toText(answer: Turn['answer'], { bot }: Settings): string {
  return renderText(answer, bot ? { guideUrl: (guide) => `${bot.url}/guide/${guide}` } : {})
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON: the caller says so.
    return undefined
  }
}
