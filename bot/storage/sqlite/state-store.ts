import type { DatabaseSync } from 'node:sqlite'
import type { Storage } from '@microsoft/agents-hosting'
import { deleteOldest } from '../../delete-oldest.ts'
import type { Commit } from './group-commit.ts'

type Item = Record<string, unknown>

/** As many conversations as go on at once, and the messages seen in them; the others are read from the file again. */
const KEPT_IN_MEMORY = 2_000

/**
 * The SDK's key-value storage on SQLite; an `eTag` other than `*` must match what is stored. What was written lately is
 * kept in memory as well, because reading the file takes a lock each time. What is given out is not to be changed.
 */
export function createStateStore(database: DatabaseSync, commit: Commit) {
  const select = database.prepare('select value, version from state where key = ?')
  const upsert = database.prepare(
    `insert into state (key, value, version, touched) values (?1, ?2, 1, ?3)
     on conflict (key) do update set value = ?2, version = version + 1, touched = ?3
     where ?4 is null or version = ?4
     returning version`,
  )
  const remove = database.prepare('delete from state where key = ?')
  const lately = new Map<string, Item>()

  const readOne = (key: string): Item | undefined => {
    const known = lately.get(key)
    if (known) return known
    const row = select.get(key)
    return row && { ...JSON.parse(String(row.value)), eTag: String(row.version) }
  }

  const writeOne = (key: string, { eTag, ...item }: Item): Item => {
    const expected = eTag === undefined || eTag === '*' ? null : Number(eTag)
    const row = upsert.get(key, JSON.stringify(item), Date.now(), expected)
    if (!row) throw new Error(`Storage: "${key}" has changed (eTag ${eTag})`)
    return { ...item, eTag: String(row.version) }
  }

  const keep = (key: string, item: Item) => {
    // Taken out and put in again, it moves to the young end of the map.
    lately.delete(key)
    lately.set(key, item)
    if (lately.size > KEPT_IN_MEMORY) deleteOldest(lately)
  }

  const state: Storage = {
    read: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const item = readOne(key)
          return item ? [[key, item]] : []
        }),
      ),
    write: async (changes) => {
      await commit(
        () => Object.entries(changes).map(([key, item]) => [key, writeOne(key, item)] as const),
        (written) => {
          for (const [key, item] of written) keep(key, item)
        },
      )
    },
    delete: (keys) =>
      commit(
        () => {
          for (const key of keys) remove.run(key)
        },
        () => {
          for (const key of keys) lately.delete(key)
        },
      ),
  }
  return {
    state,
    /** Forgets what is in memory; the file tells what is left. */
    clear: () => lately.clear(),
  }
}
