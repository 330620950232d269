import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { migrations } from '../../../bot/storage/sqlite/migrations.ts'
import { openSqlite } from '../../../bot/storage/sqlite/open-sqlite.ts'
import { describeStorage } from './storage-contract.ts'

const folders: string[] = []
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-storage-'))
  folders.push(folder)
  return join(folder, 'deep', 'bot.sqlite')
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describeStorage('SQLite in memory', async () => openSqlite())
describeStorage('SQLite in a file', async () => openSqlite(newFile()))

describe('a database file', () => {
  test('keeps everything for the next process', async () => {
    const file = newFile()
    const first = openSqlite(file)
    const secret = await first.secret()
    await first.open('a')
    await first.accept('a', { type: 'message', text: 'Hallo' }, 'c1')
    await first.close()

    const second = openSqlite(file)
    expect((await second.read('a')).activities).toMatchObject([{ text: 'Hallo' }])
    expect(await second.secret()).toEqual(secret)
    expect(await second.owing()).toEqual(['a'])
    expect(await second.takeOwed('a')).toMatchObject({ activity: { text: 'Hallo' } })
    await second.close()
  })

  test('is for its own user alone, with its journal, also one that was made more generously', async () => {
    const file = newFile()
    mkdirSync(dirname(file))
    writeFileSync(file, '', { mode: 0o644 })
    const storage = openSqlite(file)
    await storage.open('a')
    for (const one of readdirSync(dirname(file))) {
      expect(`${one} ${(statSync(join(dirname(file), one)).mode & 0o777).toString(8)}`).toBe(
        `${one} 600`,
      )
    }
    expect(readdirSync(dirname(file)).length).toBeGreaterThan(1)
    await storage.close()
  })

  test.each(['forget', 'expire'] as const)(
    'holds no trace of what was deleted, also where rows were moved to make room: %s',
    async (how) => {
      const file = newFile()
      const storage = openSqlite(file)
      const traces = () =>
        readdirSync(dirname(file)).flatMap((name) => [
          ...readFileSync(join(dirname(file), name), 'latin1').matchAll(/Zitronenfalter \d+/g),
        ]).length
      const ids = Array.from({ length: 60 }, (_, at) => `${(at * 37) % 60}-${at}`)
      const isDeleted = (at: number) => how === 'expire' || at % 2 === 0
      for (const [at, id] of ids.entries()) {
        await storage.open(id)
        for (const size of [10, 900, 300]) {
          const word = isDeleted(at) ? 'Zitronenfalter' : 'Admiral'
          const text = `${word} ${at} ${'.'.repeat((size * (at + 7)) % 1100)}`
          await storage.accept(id, { type: 'message', text })
          await storage.reply(id, [{ type: 'message', text }])
          await storage.note(id, 'unanswered', { text })
        }
      }
      expect(traces()).toBeGreaterThan(0)
      if (how === 'forget') {
        for (const id of ids.filter((_, at) => isDeleted(at))) await storage.forget(id)
      } else await storage.expire(new Date(Date.now() + 60_000))
      expect(traces()).toBe(0)
      expect(await storage.open('after')).toBe('opened')
      await storage.close()
    },
  )

  test('what is kept in memory expires with what is in the file', async () => {
    const storage = openSqlite(newFile())
    await storage.state.write({ key: { count: 1 } })
    await storage.expire(new Date(Date.now() - 60_000))
    expect(await storage.state.read(['key'])).toEqual({ key: { count: 1, eTag: '1' } })
    await storage.expire(new Date(Date.now() + 60_000))
    expect(await storage.state.read(['key'])).toEqual({})
    await storage.close()
  })

  test('of an older program keeps what conversations remember, and lets it expire', async () => {
    const file = newFile()
    mkdirSync(dirname(file))
    const database = new DatabaseSync(file)
    database.exec(`${migrations[0]}; pragma user_version = 1`)
    database
      .prepare('insert into state (key, value, version, touched) values (?, ?, ?, ?)')
      .run('key', '{"count":7}', 3, Date.now())
    database.close()
    const storage = openSqlite(file)
    expect(await storage.state.read(['key'])).toEqual({ key: { count: 7, eTag: '3' } })
    await storage.state.write({ key: { count: 8, eTag: '3' } })
    await expect(storage.state.write({ key: { count: 9, eTag: '3' } })).rejects.toThrow('changed')
    await storage.expire(new Date(Date.now() + 60_000))
    expect(await storage.state.read(['key'])).toEqual({})
    await storage.close()
  })

  test('of a newer program is refused, not damaged', async () => {
    const file = newFile()
    await openSqlite(file).close()
    const database = new DatabaseSync(file)
    database.exec('pragma user_version = 999')
    database.close()
    expect(() => openSqlite(file)).toThrow('999')
  })
})
