import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { DatabaseSync } from 'node:sqlite'
import { createOneAtATime } from '../one-at-a-time.ts'
import { type BotStorage, type DraftActivity, stateKeyOf } from '../storage.ts'
import { createLog } from './conversation-log.ts'
import { createGroupCommit } from './group-commit.ts'
import { createNotes } from './notes.ts'
import { openDatabase, transact, wipeDeleted } from './open-database.ts'
import { createStateStore } from './state-store.ts'

/** Conversations in one SQLite file, for one process; without a file they live in memory. */
export function openSqlite(file = ':memory:'): BotStorage {
  const database = openDatabase(file)
  const { commit, commitWaiting } = createGroupCommit(database)
  const { state, clear } = createStateStore(database, commit)
  const log = createLog(database, commit)
  const wakes = new EventEmitter().setMaxListeners(0)

  return {
    ...createNotes(database, commit),
    state,
    open: async (conversation) => log.open(conversation),
    isOpen: async (conversation) => log.isOpen(conversation),
    accept: async (conversation, activity, clientId) => {
      const accepted = await log.accept(conversation, activity, clientId)
      if (accepted.isNew) wakes.emit(conversation)
      return accepted
    },
    reply: async (conversation, replies: DraftActivity[], settles) => {
      await log.reply(conversation, replies, settles)
      wakes.emit(conversation)
    },
    read: async (conversation, after) => log.read(conversation, after),
    watch: async (conversation, wake, signal) => {
      if (signal.aborted) return
      wakes.on(conversation, wake)
      signal.addEventListener('abort', () => wakes.off(conversation, wake), { once: true })
    },
    exclusively: createOneAtATime(),
    takeOwed: async (conversation) => log.takeOwed(conversation),
    owing: async () => log.owing(),
    forget: async (conversation) => {
      clear()
      forget(database, conversation)
    },
    expire: async (before) => {
      clear()
      return expire(database, before)
    },
    secret: async () => secret(database),
    ping: async () => ping(database),
    close: async () => {
      if (!database.isOpen) return
      commitWaiting()
      database.close()
    },
  }
}

function forget(database: DatabaseSync, conversation: string): void {
  transact(database, () => {
    database.prepare('delete from conversations where id = ?').run(conversation)
    database.prepare('delete from notes where conversation = ?').run(conversation)
    database.prepare('delete from state where key = ?').run(stateKeyOf(conversation))
  })
  wipeDeleted(database)
}

function expire(database: DatabaseSync, before: Date): number {
  const remove = (from: string) =>
    Number(database.prepare(`delete from ${from} < ?`).run(before.getTime()).changes)
  const [conversations, others] = transact(database, () => [
    remove('conversations where touched'),
    remove('notes where time') + remove('state where touched'),
  ])
  if (conversations + others > 0) wipeDeleted(database)
  return conversations
}

/** Written, not only read: a full disk can be read as well as ever. */
function ping(database: DatabaseSync): void {
  database
    .prepare(`insert or replace into meta (key, value) values ('ping', ?)`)
    .run(Buffer.from(String(Date.now())))
}

function secret(database: DatabaseSync): Uint8Array {
  database
    .prepare(`insert or ignore into meta (key, value) values ('secret', ?)`)
    .run(randomBytes(32))
  const value = database.prepare(`select value from meta where key = 'secret'`).get()?.value
  if (!(value instanceof Uint8Array)) throw new Error('Database: the signing key is unreadable')
  return value
}
