import type { Candidate } from './candidate.ts'
import { surrounds } from './elements.ts'
import { gatherByRole, gatherBySight } from './gather.ts'
import type { Page } from './page.ts'
import { signals } from './signals/index.ts'
import type { Spot } from './spot.ts'
import { isDisabled, isReachable } from './visibility.ts'
import { type Ballot, type Evidence, LIMITS, totalOf, type Verdict, vote } from './vote.ts'
import type { Wanted } from './wanted.ts'

export type Located = Spot & {
  evidence: Evidence
  enabled: boolean
}

/** What became of the search. `near` are elements that had something for them, `saw` their names. */
export type Outcome =
  | ({ kind: 'found' } & Located)
  | { kind: 'ambiguous'; candidates: readonly Located[] }
  | {
      kind: 'missing'
      near: readonly Located[]
      tried: readonly string[]
      saw: readonly string[]
      /** Elements that would have been believed if a person could reach them. */
      hidden: number
    }

/** What can be pointed at: the one, or all that are in question. */
export function spotsOf(outcome: Outcome | undefined): readonly Located[] {
  if (outcome?.kind === 'found') return [outcome]
  return outcome?.kind === 'ambiguous' ? outcome.candidates : []
}

export const MOST = 9

/** Finds the target on the page by the vote of all signals, over every tree that can be reached. */
export function locate(wanted: Wanted, page: Page): Outcome {
  const byRole = judge(gatherByRole(wanted, page), wanted, page)
  if (byRole.verdict.kind !== 'missing' && !mayBeBetterBySight(byRole, wanted))
    return outcomeOf(byRole)
  const known = new Set(byRole.candidates.map(({ element }) => element))
  const bySight = gatherBySight(wanted, page).filter(({ element }) => !known.has(element))
  if (bySight.length === 0) return outcomeOf(byRole)
  return outcomeOf(judge([...byRole.candidates, ...bySight], wanted, page))
}

/** A portrait may lie in a box without any role, beside buttons that have one. */
function mayBeBetterBySight({ verdict }: Judged, { target }: Wanted): boolean {
  if (target.looks !== 'avatar' || verdict.kind !== 'found') return target.looks === 'avatar'
  return (verdict.winner.evidence.looks ?? 0) < 3 && (verdict.winner.evidence.name ?? 0) < 5
}

type Judged = {
  candidates: readonly Candidate[]
  verdict: Verdict<Candidate>
  tried: readonly string[]
  hidden: number
}

function judge(candidates: readonly Candidate[], wanted: Wanted, page: Page): Judged {
  const peers = candidates.filter(({ element, frame }) => isReachable(element, frame, page.modalOf))
  const ballots = peers.map((item) => ({ item, evidence: evidenceFor(item, wanted, page, peers) }))
  const out = candidates.filter((candidate) => !peers.includes(candidate))
  const hidden = out.filter(
    (item) => totalOf({ item, evidence: evidenceFor(item, wanted, page, peers) }) >= LIMITS.total,
  )
  return {
    candidates,
    verdict: vote(ballots, { isSameChoice, required: requiredBy(wanted) }),
    tried: [...new Set(ballots.flatMap(({ evidence }) => Object.keys(evidence)))],
    hidden: hidden.length,
  }
}

function evidenceFor(
  candidate: Candidate,
  wanted: Wanted,
  page: Page,
  peers: readonly Candidate[],
): Evidence {
  const scores = Object.entries(signals).map(
    ([id, signal]) => [id, signal(candidate, wanted, { page, peers })] as const,
  )
  return Object.fromEntries(
    scores.flatMap(([id, score]) => (score === undefined ? [] : [[id, score]])),
  )
}

/** Of each list one signal must speak for it. */
export function requiredBy({ target }: Wanted): readonly (readonly string[])[] {
  return (target.requires ?? []).map((needed) => [needed].flat().map(signalOf))
}

/** The targets' word for a name is the plural. */
function signalOf(needed: string): string {
  return needed === 'names' ? 'name' : needed
}

/** Two elements that do the same: one inside the other, or links to the same place. */
function isSameChoice({ element: one }: Candidate, { element: other }: Candidate): boolean {
  if (surrounds(one, other) || surrounds(other, one)) return true
  const address = addressOf(one)
  return address !== undefined && address === addressOf(other)
}

function addressOf(element: Element): string | undefined {
  const address = element.getAttribute('href')
  return address === null || address.startsWith('#') || address.startsWith('javascript:')
    ? undefined
    : address
}

function outcomeOf({ verdict, tried, hidden }: Judged): Outcome {
  if (verdict.kind === 'found') return { kind: 'found', ...located(verdict.winner) }
  if (verdict.kind === 'ambiguous') {
    return { kind: 'ambiguous', candidates: verdict.rivals.slice(0, MOST).map(located) }
  }
  const near = verdict.near.slice(0, MOST)
  return {
    kind: 'missing',
    near: near.map(located),
    tried,
    saw: near.map(({ item }) => item.name()).filter((name) => name !== ''),
    hidden,
  }
}

function located({ item: { element, frame }, evidence }: Ballot<Candidate>): Located {
  return { element, frame, evidence, enabled: !isDisabled(element) }
}
