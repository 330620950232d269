import type { Names } from '../../../shared/guides/index.ts'
import { matchName, wordListsOf } from '../locate/match-name.ts'
import type { Page } from '../locate/page.ts'

/** Whether a short visible text on the page is, or almost is, one of these wordings. */
export function showsText(page: Page, words: Names): boolean {
  const firsts = wordListsOf(words).flatMap(([first]) => first ?? [])
  return page.roots
    .flatMap((root) => [...page.elementsWithText(root)])
    .filter(([text]) => text.length < 60 && firsts.some((first) => text.includes(first)))
    .filter(([text]) => /^(exact|close)$/.test(matchName(text, words) ?? ''))
    .flatMap(([, elements]) => elements)
    .some((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
}
