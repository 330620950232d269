export type Evidence = Readonly<Record<string, number>>

export type Ballot<Item> = { item: Item; evidence: Evidence }

export type Verdict<Item> =
  | { kind: 'found'; winner: Ballot<Item> }
  | { kind: 'ambiguous'; rivals: readonly Ballot<Item>[] }
  | { kind: 'missing'; near: readonly Ballot<Item>[] }

/** What an element must reach to be believed, and by how much it must lead. */
export const LIMITS = { total: 6, agreeing: 2, lead: 1.5, near: 3 } as const

/**
 * Decides by the sum of independent signals. An element is believed only when it reaches the total and at
 * least two signals speak for it; when another comes close to the best, the outcome is `ambiguous`, never a guess.
 */
export function vote<Item>(
  ballots: readonly Ballot<Item>[],
  {
    isSameChoice = () => false,
    required = [],
  }: {
    isSameChoice?: (one: Item, other: Item) => boolean
    /** Lists of signals: of each at least one must speak for it. */
    required?: readonly (readonly string[])[]
  } = {},
): Verdict<Item> {
  const ranked = ballots.toSorted((one, other) => totalOf(other) - totalOf(one))
  const [best] = ranked
  if (!best || !isBelievable(best, required)) {
    return { kind: 'missing', near: ranked.filter((ballot) => totalOf(ballot) >= LIMITS.near) }
  }
  const rivals = ranked.filter(
    (ballot) =>
      ballot !== best &&
      totalOf(best) - totalOf(ballot) < LIMITS.lead &&
      !isSameChoice(best.item, ballot.item),
  )
  if (rivals.length === 0) return { kind: 'found', winner: best }
  return { kind: 'ambiguous', rivals: [best, ...rivals] }
}

export function totalOf({ evidence }: Ballot<unknown>): number {
  return Object.values(evidence).reduce((sum, score) => sum + score, 0)
}

function isBelievable(ballot: Ballot<unknown>, required: readonly (readonly string[])[]): boolean {
  const speaks = (id: string) => (ballot.evidence[id] ?? 0) > 0
  if (!required.every((ids) => ids.some(speaks))) return false
  const agreeing = Object.values(ballot.evidence).filter((score) => score > 0).length
  return totalOf(ballot) >= LIMITS.total && agreeing >= LIMITS.agreeing
}
