import {
  locate,
  lookAtPage,
  type Outcome,
  wantedFrom,
  watchRoots,
} from '../../../../../extension/overlay/locate/index.ts'
import { findGuide } from '../../../../../shared/guides/index.ts'
import { deepRoot } from '../../support/deep-root.ts'

/** Runs in the page of a test: tells what became of one target of a guide. */

export type Told = { kind: Outcome['kind']; found: readonly string[]; evidence: string }

export function find(guideId: string, targetId: string): Told {
  const target = findGuide(guideId)?.guide.targets[targetId]
  if (!target) throw new Error(`guide "${guideId}" has no target "${targetId}"`)
  const roots = watchRoots({
    deepRoot,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: new AbortController().signal,
  })
  const outcome = locate(wantedFrom(target, undefined, undefined), lookAtPage(roots()))
  const spots =
    outcome.kind === 'found'
      ? [outcome]
      : outcome.kind === 'ambiguous'
        ? outcome.candidates
        : outcome.near
  return {
    kind: outcome.kind,
    found: outcome.kind === 'missing' ? [] : spots.map(({ element }) => shortOf(element)),
    evidence: JSON.stringify(
      spots.map(({ element, evidence }) => [shortOf(element), evidence] as const),
    ),
  }
}

function shortOf(element: Element): string {
  return element.outerHTML.slice(0, 120)
}
