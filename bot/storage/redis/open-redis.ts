import { randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'
import * as z from 'zod/mini'
import { createOneAtATime } from '../one-at-a-time.ts'
import { type BotStorage, type Note as StoredNote, stateKeyOf } from '../storage.ts'
import { connect } from './connect.ts'
import { createLog } from './conversation-log.ts'
import { keysOf, notesKey, OWING, SECRET, STATE_TOUCHED, stateKey, TOUCHED } from './keys.ts'
import { withLock } from './lock.ts'
import { createNotes } from './notes.ts'
import { createStateStore } from './state-store.ts'
import { createWakes } from './wakes.ts'

/** Conversations in Redis, for any number of processes. Rejects when Redis does not answer. */
export async function openRedis(
  url: string,
  report: (code: string, error: unknown) => void,
): Promise<BotStorage> {
  const { commands, subscriptions } = await connect(url, report)
  const watch = createWakes(subscriptions)
  const oneAtATime = createOneAtATime()

  return {
    ...createLog(commands),
    ...createNotes(commands),
    state: createStateStore(commands),
    watch: (conversation, wake, signal) => watch(keysOf(conversation).wake, wake, signal),
    // Within a process in order and without asking Redis; between processes by a lock.
    exclusively: (conversation, work) =>
      oneAtATime(conversation, () => withLock(commands, keysOf(conversation).lock, work)),
    owing: () => commands.smembers(OWING),
    forget: (conversation) => forget(commands, conversation),
    expire: (before) => expire(commands, before),
    secret: async () => {
      await commands.setnx(SECRET, randomBytes(32).toString('hex'))
      return Buffer.from((await commands.get(SECRET)) ?? '', 'hex')
    },
    ping: async () => {
      await commands.ping()
    },
    close: async () => {
      commands.disconnect()
      subscriptions.disconnect()
    },
  }
}

const KINDS = ['unanswered', 'feedback'] as const satisfies StoredNote['kind'][]

const Note = z.tuple([z.string(), z.string()])

async function forget(redis: Redis, conversation: string): Promise<void> {
  const { wake: _channel, lock: _held, log, ...keys } = keysOf(conversation)
  const state = stateKey(stateKeyOf(conversation))
  const notes = await redis.smembers(keys.notes)
  const removal = redis.multi()
  for (const note of notes) {
    const [kind, member] = Note.parse(JSON.parse(note))
    removal.zrem(notesKey(kind), member)
  }
  await removal
    .del(...Object.values(keys), state)
    // Emptied, not removed: its numbers go on where watermarks are, should the conversation do so.
    .xtrim(log, 'MAXLEN', 0)
    .expire(log, 3_600)
    .srem(OWING, conversation)
    .zrem(TOUCHED, conversation)
    .zrem(STATE_TOUCHED, state)
    .exec()
}

async function expire(redis: Redis, before: Date): Promise<number> {
  const until = `(${before.getTime()}`
  await Promise.all(KINDS.map((kind) => redis.zremrangebyscore(notesKey(kind), '-inf', until)))
  const conversations = await redis.zrangebyscore(TOUCHED, '-inf', until)
  for (const conversation of conversations) await forget(redis, conversation)
  const states = await redis.zrangebyscore(STATE_TOUCHED, '-inf', until)
  if (states.length > 0) {
    await redis
      .multi()
      .del(...states)
      .zrem(STATE_TOUCHED, ...states)
      .exec()
  }
  return conversations.length
}
