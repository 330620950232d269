import type { Storage } from '@microsoft/agents-hosting'

/** Teams sends again within seconds: a few ids of a conversation are enough. */
const KEPT = 20

/** The messages of one conversation that were answered lately; ask inside `exclusively` only. */
export function createSeen(state: Storage, key: string) {
  async function load(): Promise<string[]> {
    const { [key]: item } = await state.read([key])
    return Array.isArray(item?.ids) ? item.ids.map(String) : []
  }

  return {
    has: async (id: string) => (await load()).includes(id),
    add: async (id: string) => {
      const ids = [...(await load()), id].slice(-KEPT)
      await state.write({ [key]: { ids, eTag: '*' } })
    },
  }
}
