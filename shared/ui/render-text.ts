import type { Action, Answer, Block } from '../answers/answer.ts'
import { translator } from '../i18n.ts'
import { answerWords, type TranslateAnswer } from './words.ts'

export type TextOptions = {
  /** Address of a guide's page; without it a guide is named by its label only. */
  guideUrl?: (guide: string) => string
  /** Whether buttons are listed as lines; `none` where the face has real buttons. @default "list" */
  actions?: 'list' | 'none'
}

/** An answer as plain text, blocks parted by an empty line: for terminals and clients without cards. */
export function renderText(answer: Answer, options: TextOptions = {}): string {
  const t = translator(answerWords, answer.language)
  return answer.blocks
    .map((block) => renderBlock(block, t, options))
    .filter((text) => text !== '')
    .join('\n\n')
}

function renderBlock(block: Block, t: TranslateAnswer, options: TextOptions): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'notice':
      return `${t(block.tone)}: ${block.text}`
    case 'steps':
      return titled(
        block.title,
        block.items.map((item, index) => `${index + 1}. ${item}`),
      )
    case 'values':
      return titled(
        block.title,
        block.items.map((item) => `${item.label}: ${item.value}`),
      )
    case 'actions':
      return options.actions === 'none'
        ? ''
        : block.items.map((action) => renderAction(action, options)).join('\n')
    case 'letter': {
      const mail = block.to && options.actions !== 'none' && `→ ${t('letterMail')}: ${block.to}`
      return titled(block.title, [block.text, ...(mail ? [mail] : [])])
    }
  }
}

function titled(title: string | undefined, lines: string[]): string {
  return (title === undefined ? lines : [title, ...lines]).join('\n')
}

function renderAction(action: Action, { guideUrl }: TextOptions): string {
  const url = action.kind === 'guide' ? guideUrl?.(action.guide) : urlOf(action)
  return url ? `→ ${action.label}: ${url}` : `→ ${action.label}`
}

function urlOf(action: Action): string | undefined {
  return action.kind === 'link' || action.kind === 'download' ? action.url : undefined
}
