import { type ComponentChild, h } from 'preact'
import type { Action, Answer, Block, Question } from '../answers/answer.ts'
import { CopyableValue } from './copyable-value.ts'
import { LetterView } from './letter-view.ts'
import type { TranslateAnswer } from './words.ts'

// Plain `h` instead of JSX: the help center draws the same views on the server, where Node runs no .tsx.

export type AnswerViewProps = {
  answer: Answer
  /** Words in the answer's language. */
  t: TranslateAnswer
  /** Puts a value on the clipboard; without it there are no copy buttons. */
  copy?: ((text: string) => Promise<void>) | undefined
  /** Takes out what looks like a password, before a letter leaves the page. */
  hideSecrets?: ((text: string) => string) | undefined
  /** A follow-up question was clicked; without it follow-up questions are links to `askHref`, or not shown. */
  onAsk?: ((action: AskAction) => void) | undefined
  askHref?: ((question: Question) => string | undefined) | undefined
  /** A guide was clicked; without it guides are links to `guideHref`. */
  onGuide?: ((guide: string) => void) | undefined
  guideHref?: ((guide: string) => string) | undefined
}

export type AskAction = Extract<Action, { kind: 'ask' }>

/** An answer as a person sees it, in the panel, the chat and on pages. Shows nothing but the answer's own texts. */
export function AnswerView(props: AnswerViewProps): ComponentChild {
  const { answer } = props
  return h(
    'div',
    { class: 'answer', lang: answer.language },
    answer.blocks.map((block) => drawBlock(block, props)),
  )
}

function drawBlock(block: Block, props: AnswerViewProps): ComponentChild {
  switch (block.kind) {
    case 'text':
      return h('p', { class: 'answer-text' }, block.text)
    case 'notice':
      return h(
        'p',
        { class: `answer-notice answer-notice-${block.tone}` },
        h('strong', null, props.t(block.tone)),
        ' ',
        block.text,
      )
    case 'steps':
      return h(
        'div',
        { class: 'answer-steps' },
        drawTitle(block.title),
        h(
          'ol',
          null,
          block.items.map((item) => h('li', null, item)),
        ),
      )
    case 'values':
      return h(
        'div',
        { class: 'answer-values' },
        drawTitle(block.title),
        h(
          'dl',
          null,
          block.items.map((item) => h(CopyableValue, { item, t: props.t, copy: props.copy })),
        ),
      )
    case 'actions':
      return drawActions(block.items, props)
    case 'letter':
      return h(LetterView, {
        letter: block,
        t: props.t,
        copy: props.copy,
        hideSecrets: props.hideSecrets,
      })
  }
}

/** Not a heading: many answers stand below each other, and their titles are no outline of the page. */
function drawTitle(title: string | undefined): ComponentChild {
  return title === undefined ? null : h('p', { class: 'answer-title' }, title)
}

function drawActions(actions: readonly Action[], props: AnswerViewProps): ComponentChild {
  const drawn = actions.map((action) => drawAction(action, props)).filter((item) => item !== null)
  if (drawn.length === 0) return null
  return h(
    'ul',
    { class: 'answer-actions', 'aria-label': props.t('suggestions') },
    drawn.map((item) => h('li', null, item)),
  )
}

function drawAction(action: Action, props: AnswerViewProps): ComponentChild {
  const { onAsk, askHref, onGuide, guideHref } = props
  switch (action.kind) {
    case 'ask': {
      if (onAsk) return drawButton(action.label, 'answer-ask', () => onAsk(action))
      const href = askHref?.(action.question)
      return href ? drawLink(action.label, 'answer-ask', href) : null
    }
    case 'guide':
      if (onGuide) return drawButton(action.label, 'answer-guide', () => onGuide(action.guide))
      return guideHref ? drawLink(action.label, 'answer-guide', guideHref(action.guide)) : null
    // A download leads through a page of ours that asks for the address, so it is no file yet.
    case 'link':
    case 'download':
      return drawLink(action.label, 'answer-link', action.url)
  }
}

function drawButton(label: string, name: string, onClick: () => void): ComponentChild {
  return h('button', { type: 'button', class: name, onClick }, label)
}

function drawLink(label: string, name: string, url: string): ComponentChild {
  return isSafe(url) ? h('a', { class: name, href: url }, label) : null
}

/** Pages of the web and of our own; anything that could run a script is no link. */
function isSafe(url: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|mailto:|tel:)/i.test(url)
}
