import de from '../../locales/de/cards.json' with { type: 'json' }
import en from '../../locales/en/cards.json' with { type: 'json' }
import type { Action, Answer, Block, Letter, Value } from '../../shared/answers/answer.ts'
import { letterHref, MAXIMUM_LETTER } from '../../shared/answers/letter.ts'
import { translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { renderText } from '../../shared/ui/render-text.ts'
import { answerWords, type TranslateAnswer } from '../../shared/ui/words.ts'

export const CARD_CONTENT_TYPE = 'application/vnd.microsoft.card.adaptive'

const words = { de, en }

/** Teams shows at most six buttons well. */
const MAXIMUM_BUTTONS = 6

export type CardOptions = {
  guideUrl: (guide: string) => string
  /** `buttons`: only what plain text cannot offer. @default "all" */
  parts?: 'all' | 'buttons'
}

type CardPart = Record<string, unknown>

/** An Adaptive Card 1.5 of the answer; nothing when there would be nothing on it. */
export function answerCard(answer: Answer, options: CardOptions): CardPart | undefined {
  const t = translator(answerWords, answer.language)
  const body = options.parts === 'buttons' ? [] : answer.blocks.flatMap((block) => part(block, t))
  const actions = answer.blocks
    .flatMap((block) => {
      if (block.kind === 'actions') return block.items.map((item) => button(item, options.guideUrl))
      return block.kind === 'letter' ? letterButtons(block, body.length > 0, answer.language) : []
    })
    .slice(0, MAXIMUM_BUTTONS)
  if (body.length === 0 && actions.length === 0) return undefined
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: answer.language,
    // For clients that know no cards of this version.
    fallbackText: renderText(answer, { guideUrl: options.guideUrl, actions: 'none' }),
    body,
    ...(actions.length > 0 && { actions }),
  }
}

function part(block: Block, t: TranslateAnswer): CardPart[] {
  switch (block.kind) {
    case 'text':
      return [textBlock(block.text)]
    case 'notice':
      return [notice(`${t(block.tone)}: ${block.text}`, block.tone)]
    case 'steps':
      return [...title(block.title), ...block.items.map(step)]
    case 'values':
      return [...title(block.title), ...block.items.map(pair)]
    case 'actions':
      return []
    case 'letter':
      return [letterField(block)]
  }
}

function letterField({ title, text }: Letter): CardPart {
  return {
    type: 'Input.Text',
    id: 'letter',
    label: title,
    value: text,
    isMultiline: true,
    maxLength: MAXIMUM_LETTER,
  }
}

/**
 * Cards cannot copy, and their links know nothing of what was changed in the field: the bot shows the changed text as a
 * message, with a link for that. Without a field the letter can be changed in the mail program.
 */
function letterButtons(letter: Letter, hasField: boolean, language: Language): CardPart[] {
  const { subject, text, to } = letter
  if (hasField) {
    const title = translator(words, language)('showLetter')
    return [{ type: 'Action.Submit', title, data: { subject } }]
  }
  const t = translator(answerWords, language)
  return to
    ? [{ type: 'Action.OpenUrl', title: t('letterMail'), url: letterHref(letter, text) }]
    : []
}

/** Colour never alone: the text begins with the word "Achtung" or "Hinweis". */
function notice(text: string, tone: 'info' | 'warning'): CardPart {
  const style = tone === 'warning' ? 'warning' : 'emphasis'
  return { type: 'Container', style, bleed: true, items: [textBlock(text)] }
}

function step(item: string, index: number): CardPart {
  return columns([textBlock(`${index + 1}.`), 'auto'], [textBlock(item), 'stretch'])
}

/** What is to be typed in letter by letter looks like it; a description does not. */
function pair({ label, value, copyable }: Value): CardPart {
  const look = copyable ? { fontType: 'monospace', weight: 'bolder' } : {}
  return columns([textBlock(label, { isSubtle: true }), '2'], [textBlock(value, look), '3'])
}

function columns(...cells: [CardPart, string][]): CardPart {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: cells.map(([item, width]) => ({
      type: 'Column',
      width: /^\d+$/.test(width) ? Number(width) : width,
      items: [item],
    })),
  }
}

function title(text: string | undefined): CardPart[] {
  if (text === undefined) return []
  return [{ type: 'TextBlock', text, wrap: true, weight: 'bolder', style: 'heading' }]
}

/** Text runs know no Markdown and wrap by themselves: nothing to escape, and host names do not become links. */
function textBlock(text: string, more: CardPart = {}): CardPart {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...more }] }
}

function button(action: Action, guideUrl: CardOptions['guideUrl']): CardPart {
  const title = action.label
  switch (action.kind) {
    case 'ask':
      return {
        type: 'Action.Submit',
        title,
        // What stands in a letter beside it is nobody's business yet.
        associatedInputs: 'none',
        data: {
          question: action.question,
          // Teams then shows the click as a message of the person, and sends this value.
          msteams: {
            type: 'messageBack',
            text: title,
            displayText: title,
            value: { question: action.question },
          },
        },
      }
    case 'guide':
      return { type: 'Action.OpenUrl', title, url: guideUrl(action.guide) }
    case 'link':
    case 'download':
      return { type: 'Action.OpenUrl', title, url: action.url }
  }
}
