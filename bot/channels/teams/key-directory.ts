import * as z from 'zod/mini'

const DAY_MS = 86_400_000
/** An unknown key is looked up at most this often: otherwise every forged token would cost a request. */
const PATIENCE_MS = 300_000

const Keys = z.object({
  keys: z.array(z.object({ kid: z.string(), endorsements: z._default(z.array(z.string()), []) })),
})

/** The authority's keys by id, with the channels each may sign for. Rejects when they cannot be fetched. */
export function createKeyDirectory(url: string, now: () => number = Date.now) {
  const known = new Map<string, readonly string[]>()
  const state: { fetchedAt: number; fetching?: Promise<void> | undefined } = {
    fetchedAt: Number.NEGATIVE_INFINITY,
  }

  async function fetchKeys(): Promise<void> {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) })
    const { keys } = Keys.parse(await answer.json())
    known.clear()
    for (const { kid, endorsements } of keys) known.set(kid, endorsements)
    // Only now: what could not be fetched is asked for again by the next message.
    state.fetchedAt = now()
  }

  /** Messages that come meanwhile wait for the same answer. */
  function refresh(): Promise<void> {
    state.fetching ??= fetchKeys().finally(() => {
      state.fetching = undefined
    })
    return state.fetching
  }

  return async function endorsementsOf(kid: string): Promise<readonly string[] | undefined> {
    const age = now() - state.fetchedAt
    if (age > DAY_MS || (!known.has(kid) && age > PATIENCE_MS)) await refresh()
    return known.get(kid)
  }
}
