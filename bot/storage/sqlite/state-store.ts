import type { DatabaseSync } from 'node:sqlite'
import type { Storage } from '@microsoft/agents-hosting'
import { transact } from './open-database.ts'

/** The SDK's key-value storage on SQLite; an `eTag` other than `*` must match what is stored. */
export function createStateStore(database: DatabaseSync): Storage {
  const select = database.prepare('select value, version from state where key = ?')
  const upsert = database.prepare(
    `insert into state (key, value, version, touched) values (?1, ?2, 1, ?3)
     on conflict (key) do update set value = ?2, version = version + 1, touched = ?3
     where ?4 is null or version = ?4`,
  )
  const remove = database.prepare('delete from state where key = ?')

  const readOne = (key: string) => {
    const row = select.get(key)
    return row && { ...JSON.parse(String(row.value)), eTag: String(row.version) }
  }

  const writeOne = (key: string, { eTag, ...item }: Record<string, unknown>) => {
    const expected = eTag === undefined || eTag === '*' ? null : Number(eTag)
    const { changes } = upsert.run(key, JSON.stringify(item), Date.now(), expected)
    if (changes === 0) throw new Error(`Storage: "${key}" has changed (eTag ${eTag})`)
  }

  return {
    read: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const item = readOne(key)
          return item ? [[key, item]] : []
        }),
      ),
    write: async (changes) => {
      transact(database, () => {
        for (const [key, item] of Object.entries(changes)) writeOne(key, item)
      })
    },
    delete: async (keys) => {
      transact(database, () => {
        for (const key of keys) remove.run(key)
      })
    },
  }
}
