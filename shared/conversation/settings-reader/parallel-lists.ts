import type { PlacedToken } from './setting-token.ts'

/**
 * "IMAP/SMTP: 993/465", or a table with a column for each server: lists of the same length beside or below each other
 * are told server by server instead.
 */
export function withoutParallelLists(tokens: readonly PlacedToken[]): PlacedToken[] {
  const runs = runsOf(tokens)
  const told: PlacedToken[] = []
  for (let first = 0; first < runs.length; ) {
    const count = runs[first]?.length ?? 0
    const lists = runs.slice(first, first + listsFrom(runs, first)).map((run) => run.slice(-count))
    if (count < 2 || lists.length < 2) {
      told.push(...(runs[first] ?? []))
      first += 1
      continue
    }
    for (let column = 0; column < count; column++) {
      const server = lists.flatMap((list) => list[column] ?? [])
      told.push(...server.map((token, index) => ({ ...token, begins: index === 0 })))
    }
    first += lists.length
    // One value behind two lists is meant for all: "IMAP/SMTP 993/465 SSL".
    const [next, ...more] = runs[first] ?? []
    if (next?.kind === 'encryption' && more.length === 0 && next.line === lists.at(-1)?.[0]?.line) {
      told.push({ ...next, isShared: true })
      first += 1
    }
  }
  return told
}

function listsFrom(runs: readonly PlacedToken[][], first: number): number {
  const count = runs[first]?.length
  const isLong = ([token, ...more]: readonly PlacedToken[]) =>
    // The name of the row: "SSL | SSL/TLS | STARTTLS".
    token?.kind === 'encryption' && more.length === count
  const others = runs
    .slice(first)
    .findIndex((run) => (run.length !== count && !isLong(run)) || !isList(run))
  return others === -1 ? runs.length - first : others
}

/** Servers, hosts and ports differ in a list; the rest may be the same for all. */
function isList(run: readonly PlacedToken[]): boolean {
  const isNaming = ['server', 'host', 'port'].includes(run[0]?.kind ?? '')
  const values = new Set(run.map(({ values, isIncoming }) => JSON.stringify([values, isIncoming])))
  return !isNaming || values.size === run.length
}

function runsOf(tokens: readonly PlacedToken[]): PlacedToken[][] {
  const runs: PlacedToken[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run?.[0]?.kind === token.kind) run.push(token)
    else runs.push([token])
  }
  return runs
}
