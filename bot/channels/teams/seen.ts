import type { Storage } from '@microsoft/agents-hosting'

/** Teams sends again within seconds: a few ids of a conversation are enough. */
const KEPT = 20

/** The messages of one conversation that were answered lately; ask inside `exclusively` only. */
export async function loadSeen(state: Storage, key: string) {
  const { [key]: item } = await state.read([key])
  const ids: readonly string[] = Array.isArray(item?.ids) ? item.ids.map(String) : []

  return {
    has: (id: string) => ids.includes(id),
    add: (id: string) => state.write({ [key]: { ids: [...ids, id].slice(-KEPT), eTag: '*' } }),
  }
}
