import { type Located, MOST, type Outcome } from './locate.ts'
import { vote } from './vote.ts'

/** One vote over what every frame brought forward for a target. */
export function mergeOutcomes(
  own: Outcome,
  far: readonly Outcome[],
  required: readonly (readonly string[])[] = [],
): Outcome {
  if (far.length === 0) return own
  const all = [own, ...far]
  const ballots = all.flatMap(candidatesOf).map((item) => ({ item, evidence: item.evidence }))
  const verdict = vote(ballots, { required })
  if (verdict.kind === 'found') return { kind: 'found', ...verdict.winner.item }
  if (verdict.kind === 'ambiguous') {
    return {
      kind: 'ambiguous',
      candidates: verdict.rivals.slice(0, MOST).map(({ item }) => item),
    }
  }
  const missing = all.flatMap((each) => (each.kind === 'missing' ? [each] : []))
  return {
    kind: 'missing',
    near: verdict.near.slice(0, MOST).map(({ item }) => item),
    tried: [...new Set(missing.flatMap(({ tried }) => tried))],
    saw: missing.flatMap(({ saw }) => saw),
    hidden: missing.reduce((sum, { hidden }) => sum + hidden, 0),
  }
}

export function candidatesOf(outcome: Outcome): readonly Located[] {
  if (outcome.kind === 'missing') return outcome.near
  return outcome.kind === 'found' ? [outcome] : outcome.candidates
}
