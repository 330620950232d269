import { locate, lookAtPage, watchRoots } from '../../../../../extension/overlay/locate/index.ts'
import { wordListsOf } from '../../../../../extension/overlay/locate/match-name.ts'
import { vocabularyOf } from '../../../../../extension/overlay/locate/page.ts'
import { profile } from '../../../../../shared/guides/workspace-targets.ts'
import { deepRoot } from '../../support/deep-root.ts'

/** Runs in the page: one look for the profile, and whether a press on what was found reaches the marked element. */

export type Found = { kind: string; isRight: boolean; elements: readonly string[] }

export function findProfile(): Found {
  const life = new AbortController()
  const roots = watchRoots({
    deepRoot,
    vocabulary: vocabularyOf(wordListsOf(profile.names).flatMap(([first]) => first ?? [])),
    isOwn: () => false,
    onChange: () => undefined,
    onRoot: () => undefined,
    signal: life.signal,
  })()
  const outcome = locate({ target: profile }, lookAtPage(roots))
  life.abort()
  const all =
    outcome.kind === 'found'
      ? [outcome]
      : outcome.kind === 'ambiguous'
        ? outcome.candidates
        : outcome.near
  return {
    kind: outcome.kind,
    isRight: outcome.kind === 'found' && leadsToMarked(outcome.element),
    elements: all.map(
      ({ element, evidence }) => `${element.outerHTML.slice(0, 90)} ${JSON.stringify(evidence)}`,
    ),
  }
}

/** What people do: they press the middle of the ring. */
function leadsToMarked(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && hit.closest('[data-it]') !== null
}
