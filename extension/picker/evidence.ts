import type { Candidate } from '../overlay/locate/candidate.ts'
import { gatherByRole, gatherBySight } from '../overlay/locate/gather.ts'
import type { Page } from '../overlay/locate/page.ts'
import { signals } from '../overlay/locate/signals/index.ts'
import { isReachable } from '../overlay/locate/visibility.ts'
import { type Evidence, totalOf } from '../overlay/locate/vote.ts'
import type { Wanted } from '../overlay/locate/wanted.ts'

export type Judged = { candidate: Candidate; evidence: Evidence; total: number }

/** What every signal says about each of these candidates, the likeliest first. */
export function judge(
  candidates: readonly Candidate[],
  wanted: Wanted,
  page: Page,
): readonly Judged[] {
  return candidates
    .map((candidate) => {
      const evidence = evidenceFor(candidate, wanted, page, candidates)
      return { candidate, evidence, total: totalOf({ item: candidate, evidence }) }
    })
    .toSorted((one, other) => other.total - one.total)
}

/** Everything on the page that a person can reach and that has a fitting role or looks, whatever it is called. */
export function candidatesOn(page: Page, wanted: Wanted): readonly Candidate[] {
  const { roles } = wanted.target
  const all = [
    ...gatherByRole(wanted, page),
    ...gatherByRole({ target: { roles } }, page),
    ...gatherBySight(wanted, page),
  ]
  const unique = new Map(all.map((candidate) => [candidate.element, candidate]))
  return [...unique.values()].filter(({ element, frame }) =>
    isReachable(element, frame, page.modalOf),
  )
}

function evidenceFor(
  candidate: Candidate,
  wanted: Wanted,
  page: Page,
  peers: readonly Candidate[],
): Evidence {
  return Object.fromEntries(
    Object.entries(signals).flatMap(([id, signal]) => {
      const score = signal(candidate, wanted, { page, peers })
      return score === undefined ? [] : [[id, score]]
    }),
  )
}
