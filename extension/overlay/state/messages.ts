import type { Names } from '../../../shared/guides/index.ts'
import { wordListsOf } from '../locate/match-name.ts'
import { normaliseText, wordsOf } from '../locate/normalise-text.ts'
import type { Page } from '../locate/page.ts'

export type Message = { element: Element; text: string }

/** Visible texts on the page that contain one of the words and none of `unless`: likely confirmations. */
export function messagesOn(
  page: Page,
  words: Names,
  unless: Names | undefined,
): readonly Message[] {
  const wanted = wordListsOf(words)
  return page.roots
    .flatMap((root) => [...page.elementsWithText(root)])
    .filter(([text]) => wanted.some(([first]) => first !== undefined && text.includes(first)))
    .flatMap(([, elements]) => elements)
    .filter((element) => !element.closest('button,a,label,option,script,style,noscript,template'))
    .map((element) => ({ element, text: sentenceAround(element) }))
    .filter(({ text }) => says(text, words) && !(unless && says(text, unless)))
    .filter(({ element }) => element.checkVisibility({ checkVisibilityCSS: true }))
}

/** Whether the text contains one of the wordings, word by word. */
export function says(text: string, wordings: Names): boolean {
  const spoken = ` ${wordsOf(text).join(' ')} `
  return wordListsOf(wordings).some((words) => spoken.includes(` ${words.join(' ')} `))
}

/** A short mark of a text, to know it again after a reload without keeping it. */
export function markOf({ text }: Message): string {
  let mark = 5381
  for (const character of text) mark = (Math.imul(mark, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0
  return mark.toString(36)
}

/** "Not" may stand outside of the bold word: the box around it counts, while it is short. */
function sentenceAround(element: Element): string {
  const own = normaliseText(element.textContent ?? '')
  const around = element.closest('[role=alert],[role=status],[aria-live],output,p,li,dialog,div')
  const whole = normaliseText(around?.textContent ?? '')
  return whole !== '' && whole.length <= 300 ? whole : own
}
