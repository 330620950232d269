import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from './migrations.ts'

/** Opens the database, brought up to date; `:memory:` lives as long as the process. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') keepPrivate(file)
  // A short wait: the database is read on the thread that serves everybody.
  const database = new DatabaseSync(file, { timeout: 250 })
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on')
  transact(database, () => migrate(database))
  return database
}

/** What people wrote is for this user alone; SQLite gives its journal the rights of the file. */
function keepPrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/** Everything in `work` or nothing; writers queue at the start, so they cannot deadlock. */
export function transact<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate')
  try {
    const result = work()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function migrate(database: DatabaseSync): void {
  const seen = Number(database.prepare('pragma user_version').get()?.user_version ?? 0)
  if (seen > migrations.length) {
    throw new Error(
      `Database has version ${seen}, this program knows ${migrations.length}: use the newer program, or another data folder`,
    )
  }
  for (const migration of migrations.slice(seen)) database.exec(migration)
  database.exec(`pragma user_version = ${migrations.length}`)
}

/**
 * Deleted rows vanish from the files too. `secure_delete` blanks a row where it last stood, not where it stood
 * before SQLite moved it to another page; so the file is written anew: about 5 ms for each MB.
 */
export function wipeDeleted(database: DatabaseSync): void {
  database.exec('vacuum; pragma wal_checkpoint(truncate)')
}
