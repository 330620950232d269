import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { DraftActivity, OwedTurn, StoredActivity } from '../storage.ts'
import type { Commit } from './group-commit.ts'

const Body = z.looseObject({ type: z.string(), id: z.string() })

/** The logs of all conversations: numbered activities, and which of them still wait for an answer. */
export function createLog(database: DatabaseSync, commit: Commit) {
  const sql = {
    open: database.prepare('insert or ignore into conversations (id, touched) values (?, ?)'),
    find: database.prepare('select 1 from conversations where id = ?'),
    touch: database.prepare('update conversations set touched = ? where id = ?'),
    last: database.prepare(
      'select coalesce(max(seq), 0) as seq from activities where conversation = ?',
    ),
    append: database.prepare(
      'insert into activities (conversation, seq, client_id, body) values (?, ?, ?, ?)',
    ),
    seen: database.prepare('select body from activities where conversation = ? and client_id = ?'),
    one: database.prepare('select body from activities where conversation = ? and seq = ?'),
    after: database.prepare(
      'select seq, body from activities where conversation = ? and seq > ? order by seq',
    ),
    owe: database.prepare('insert into owed (conversation, seq) values (?, ?)'),
    owed: database.prepare(
      `update owed set attempts = attempts + 1
       where conversation = ?1 and seq = (select min(seq) from owed where conversation = ?1)
       returning seq, attempts`,
    ),
    owing: database.prepare('select distinct conversation from owed'),
    settle: database.prepare('delete from owed where conversation = ? and seq = ?'),
  }

  const given = { last: 0 }

  const append = (conversation: string, activity: DraftActivity, clientId?: string) => {
    // Numbers follow the clock, so that they also grow when a conversation was deleted and goes on.
    const logged = Number(sql.last.get(conversation)?.seq ?? 0)
    const seq = Math.max(logged + 1, given.last + 1, Date.now())
    given.last = seq
    const id = activityId(conversation, seq)
    sql.append.run(conversation, seq, clientId ?? null, JSON.stringify({ ...activity, id }))
    return { id, seq }
  }

  return {
    open: (conversation: string) =>
      sql.open.run(conversation, Date.now()).changes ? 'opened' : 'known',

    isOpen: (conversation: string) => sql.find.get(conversation) !== undefined,

    accept: (conversation: string, activity: DraftActivity, clientId?: string) =>
      commit(() => {
        const seen = clientId === undefined ? undefined : sql.seen.get(conversation, clientId)
        if (seen) return { id: parseBody(seen.body).id, isNew: false }
        const { id, seq } = append(conversation, activity, clientId)
        sql.owe.run(conversation, seq)
        sql.touch.run(Date.now(), conversation)
        return { id, isNew: true }
      }),

    reply: (conversation: string, replies: DraftActivity[], settles?: string) =>
      commit(() => {
        const isDue = settles
          ? sql.settle.run(conversation, seqOf(settles)).changes > 0
          : sql.find.get(conversation) !== undefined
        if (isDue) for (const reply of replies) append(conversation, reply)
      }),

    takeOwed: (conversation: string): OwedTurn | undefined => {
      const owed = sql.owed.get(conversation)
      const row = owed && sql.one.get(conversation, Number(owed.seq))
      return row && { activity: parseBody(row.body), attempts: Number(owed.attempts) }
    },

    owing: () => sql.owing.all().map((row) => String(row.conversation)),

    read: (conversation: string, after?: string) => {
      const from = parseWatermark(after)
      const rows = sql.after.all(conversation, from)
      const last = rows.at(-1)?.seq ?? from
      return { activities: rows.map((row) => parseBody(row.body)), watermark: String(last) }
    },
  } as const
}

const activityId = (conversation: string, seq: number) => `${conversation}|${seq}`

const seqOf = (id: string) => Number(id.slice(id.lastIndexOf('|') + 1))

/** Watermarks come from outside: anything that is not one means "from the beginning". */
function parseWatermark(watermark: string | undefined): number {
  return watermark && /^\d{1,15}$/.test(watermark) ? Number(watermark) : 0
}

function parseBody(body: unknown): StoredActivity {
  return Body.parse(JSON.parse(String(body)))
}
