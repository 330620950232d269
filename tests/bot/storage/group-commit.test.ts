import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGroupCommit } from '../../../bot/storage/sqlite/group-commit.ts'
import { openSqlite } from '../../../bot/storage/sqlite/open-sqlite.ts'

let folder: string
let file: string
let database: DatabaseSync
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bot-commit-'))
  file = join(folder, 'x.sqlite')
  database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; create table kept (name text primary key)')
})
afterEach(() => {
  if (database.isOpen) database.close()
  rmSync(folder, { recursive: true })
})

const insert = (name: string) => () => {
  database.prepare('insert into kept (name) values (?)').run(name)
  return name
}
/** What another process would find after a power failure. */
const committed = () => {
  const other = new DatabaseSync(file, { readOnly: true })
  const names = other.prepare('select name from kept order by name').all()
  other.close()
  return names.map(({ name }) => name)
}

test('changes of one round share a transaction, and each is confirmed once it is committed', async () => {
  const exec = vi.spyOn(database, 'exec')
  const { commit } = createGroupCommit(database)
  const all = ['a', 'b', 'c'].map((name) =>
    commit(insert(name), () => expect(committed()).toEqual(['a', 'b', 'c'])),
  )
  expect(committed()).toEqual([])
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c'])
  expect(exec.mock.calls).toEqual([['begin immediate'], ['commit']])
  expect(await commit(insert('d'))).toBe('d')
  expect(exec).toHaveBeenCalledTimes(4)
})

test('a change that fails is refused alone, without anything that it had begun', async () => {
  const { commit } = createGroupCommit(database)
  const twice = () => {
    insert('x')()
    insert('a')()
  }
  const all = await Promise.allSettled([commit(insert('a')), commit(twice), commit(insert('b'))])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(committed()).toEqual(['a', 'b'])
})

test('where nothing can be committed, nothing is confirmed', async () => {
  const { commit } = createGroupCommit(database)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  const all = await Promise.allSettled([commit(insert('a')), commit(insert('b'))])
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  other.exec('rollback')
  other.close()
  expect(committed()).toEqual([])
  expect(await commit(insert('a'))).toBe('a')
})

test('what waits is committed before the storage closes', async () => {
  const name = join(folder, 'bot.sqlite')
  const first = openSqlite(name)
  const written = first.state.write({ key: { count: 1 } })
  await first.close()
  await written
  const second = openSqlite(name)
  expect(await second.state.read(['key'])).toMatchObject({ key: { count: 1 } })
  await second.close()
})
