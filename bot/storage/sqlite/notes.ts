import type { DatabaseSync } from 'node:sqlite'
import type { BotStorage } from '../storage.ts'
import type { Commit } from './group-commit.ts'

/** Notes in their own table: they outlive no conversation, and no retention. */
export function createNotes(
  database: DatabaseSync,
  commit: Commit,
): Pick<BotStorage, 'note' | 'notes'> {
  const insert = database.prepare(
    'insert into notes (conversation, kind, time, body) values (?, ?, ?, ?)',
  )
  const select = database.prepare('select time, body from notes where kind = ? order by time, id')

  return {
    note: (conversation, kind, body) =>
      commit(() => {
        insert.run(conversation, kind, Date.now(), JSON.stringify(body))
      }),
    notes: async (kind) =>
      select.all(kind).map((row) => ({
        kind,
        time: new Date(Number(row.time)).toISOString(),
        body: JSON.parse(String(row.body)),
      })),
  }
}
