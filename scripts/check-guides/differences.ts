type Evidence = Readonly<Record<string, number>>

/** For each candidate the signals that do not say the same about all of them, with their scores. */
export function differences(all: readonly Evidence[]): readonly (readonly [string, number])[][] {
  const ids = [...new Set(all.flatMap(Object.keys))]
  const differing = ids.filter((id) => new Set(all.map((evidence) => evidence[id] ?? 0)).size > 1)
  return all.map((evidence) => differing.map((id) => [id, evidence[id] ?? 0] as const))
}
