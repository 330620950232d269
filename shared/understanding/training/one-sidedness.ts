/**
 * 1 for a feature that one label alone has, near 0 for one that all labels have as often, by the entropy of the shares.
 * What was seen once lies between the two: it may be chance.
 */
export function oneSidedness(
  seen: ReadonlyMap<number, number>,
  sizes: ReadonlyMap<number, number>,
): number {
  if (sizes.size < 2) return 1
  const shares = [...sizes].map(([label, size]) => ((seen.get(label) ?? 0) + HALF) / (size + 1))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const entropy = shares.reduce((sum, share) => sum - (share / total) * Math.log(share / total), 0)
  return 1 - entropy / Math.log(sizes.size) + LEAST
}

/** As if each label had half a phrase more with the feature and half a phrase more without. */
const HALF = 0.5

/** What tells nothing today may still tell something together with others. */
const LEAST = 0.05
