import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BotStorage } from '../../../bot/storage/storage.ts'
import { stateKeyOf } from '../../../bot/storage/storage.ts'

/** What every storage must do: the same cases for all of them. */
export function describeStorage(name: string, openStorage: () => Promise<BotStorage>): void {
  describe(name, () => {
    let storage: BotStorage
    const unique = () => `c-${crypto.randomUUID()}`
    const message = (text: string) => ({ type: 'message', text })
    const texts = async (id: string, after?: string) =>
      (await storage.read(id, after)).activities.map(({ text }) => text)

    beforeEach(async () => {
      storage = await openStorage()
    })
    afterEach(() => storage.close())

    test('a conversation is opened once', async () => {
      const id = unique()
      expect(await storage.isOpen(id)).toBe(false)
      expect(await storage.open(id)).toBe('opened')
      expect(await storage.open(id)).toBe('known')
      expect(await storage.isOpen(id)).toBe(true)
    })

    test('what is logged comes back in order, each with its own id', async () => {
      const id = unique()
      await storage.open(id)
      const { id: first } = await storage.accept(id, message('1'))
      await storage.reply(id, [message('2'), message('3')], first)
      const { activities } = await storage.read(id)
      expect(activities.map(({ text }) => text)).toEqual(['1', '2', '3'])
      expect(new Set(activities.map((activity) => activity.id)).size).toBe(3)
      expect(activities[0]?.id).toBe(first)
    })

    test('a watermark parts what was read from what was not', async () => {
      const id = unique()
      await storage.open(id)
      await storage.reply(id, [message('1')])
      const { watermark } = await storage.read(id)
      expect(await storage.read(id, watermark)).toEqual({ activities: [], watermark })
      await storage.reply(id, [message('2')])
      expect(await texts(id, watermark)).toEqual(['2'])
    })

    test.each(['', 'x', '-5', '0', "1'; drop table activities; --"])(
      'a watermark of %j means from the beginning',
      async (watermark) => {
        const id = unique()
        await storage.open(id)
        await storage.reply(id, [message('1')])
        expect(await texts(id, watermark)).toEqual(['1'])
      },
    )

    test('a message seen before is not accepted again, not even at the same time', async () => {
      const id = unique()
      await storage.open(id)
      const all = await Promise.all([1, 2, 3].map(() => storage.accept(id, message('1'), 'same')))
      expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
      expect(new Set(all.map((accepted) => accepted.id)).size).toBe(1)
      expect(await texts(id)).toEqual(['1'])
      const other = unique()
      await storage.open(other)
      expect((await storage.accept(other, message('1'), 'same')).isNew).toBe(true)
    })

    test('conversations do not see each other', async () => {
      const [one, other] = [unique(), unique()]
      await storage.open(one)
      await storage.open(other)
      await storage.reply(one, [message('1')])
      expect(await texts(other)).toEqual([])
    })

    test('a watcher is woken by every change until it stops', async () => {
      const id = unique()
      await storage.open(id)
      const watching = new AbortController()
      const woken: string[] = []
      await new Promise<void>((resolve) => {
        const wake = () => {
          woken.push('woken')
          resolve()
        }
        void storage.watch(id, wake, watching.signal).then(() => storage.reply(id, [message('1')]))
      })
      watching.abort()
      await storage.reply(id, [message('2')])
      expect(woken).toHaveLength(1)
    })

    test('work on one conversation never overlaps, and a failure does not block the next', async () => {
      const id = unique()
      const order: string[] = []
      const work = (name: string) => async () => {
        order.push(`${name} begins`)
        await new Promise((resolve) => setImmediate(resolve))
        order.push(`${name} ends`)
        if (name === 'b') throw new Error('b fails')
        return name
      }
      const all = ['a', 'b', 'c'].map((name) => storage.exclusively(id, work(name)))
      expect(await Promise.allSettled(all)).toMatchObject([
        { value: 'a' },
        { reason: { message: 'b fails' } },
        { value: 'c' },
      ])
      expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    })

    test('state is written, read, and protected by its eTag', async () => {
      const key = stateKeyOf(unique())
      expect(await storage.state.read([key])).toEqual({})
      await storage.state.write({ [key]: { count: 1 } })
      const { [key]: item } = await storage.state.read([key])
      expect(item).toMatchObject({ count: 1, eTag: expect.any(String) })
      await storage.state.write({ [key]: { ...item, count: 2 } })
      await expect(storage.state.write({ [key]: { ...item, count: 3 } })).rejects.toThrow()
      await storage.state.write({ [key]: { count: 4, eTag: '*' } })
      expect((await storage.state.read([key]))[key]).toMatchObject({ count: 4 })
      await storage.state.delete([key])
      expect(await storage.state.read([key])).toEqual({})
    })

    test('answers are owed in the order of the messages, until they are given', async () => {
      const id = unique()
      await storage.open(id)
      const first = await storage.accept(id, message('1'))
      const second = await storage.accept(id, message('2'))
      expect(await storage.owing()).toContain(id)
      expect(await storage.takeOwed(id)).toMatchObject({ activity: { text: '1' }, attempts: 1 })
      expect(await storage.takeOwed(id)).toMatchObject({ activity: { text: '1' }, attempts: 2 })
      await storage.reply(id, [message('answer 1')], first.id)
      expect(await storage.takeOwed(id)).toMatchObject({ activity: { text: '2' }, attempts: 1 })
      await storage.reply(id, [message('answer 2')], second.id)
      expect(await storage.takeOwed(id)).toBeUndefined()
      expect(await storage.owing()).not.toContain(id)
    })

    test('an answer is given once, and not at all where nobody is any more', async () => {
      const id = unique()
      await storage.open(id)
      const { id: first } = await storage.accept(id, message('1'))
      await storage.reply(id, [message('answer')], first)
      await storage.reply(id, [message('answer')], first)
      expect(await texts(id)).toEqual(['1', 'answer'])
      await storage.forget(id)
      await storage.reply(id, [message('answer')], first)
      await storage.reply(id, [message('welcome')])
      expect(await texts(id)).toEqual([])
      expect(await storage.isOpen(id)).toBe(false)
    })

    test('a forgotten conversation leaves nothing behind', async () => {
      const [id, other] = [unique(), unique()]
      for (const one of [id, other]) {
        await storage.open(one)
        await storage.accept(one, message('geheim'), 'c1')
        await storage.state.write({ [stateKeyOf(one)]: { secret: 1 } })
      }
      await storage.forget(id)
      expect(await storage.isOpen(id)).toBe(false)
      expect(await texts(id)).toEqual([])
      expect(await storage.state.read([stateKeyOf(id)])).toEqual({})
      expect(await texts(other)).toEqual(['geheim'])
      expect(await storage.owing()).not.toContain(id)
      await storage.forget(other)
    })

    test('notes are kept in order, go with their conversation, and expire', async () => {
      const [id, other] = [unique(), unique()]
      await storage.note(id, 'feedback', { name: id, reaction: 'like' })
      await storage.note(id, 'feedback', { name: id, reaction: 'like' })
      await storage.note(other, 'feedback', { name: other })
      await storage.note(other, 'unanswered', { name: other })
      const names = async () =>
        (await storage.notes('feedback'))
          .map(({ body }) => body.name)
          .filter((name) => name === id || name === other)
      expect(await names()).toEqual([id, id, other])
      await storage.forget(id)
      expect(await names()).toEqual([other])
      expect((await storage.notes('unanswered')).map(({ body }) => body.name)).toContain(other)
      await storage.expire(new Date(Date.now() + 60_000))
      expect(await names()).toEqual([])
    })

    test('a conversation that was deleted and goes on is followed by those who watch it', async () => {
      const id = unique()
      await storage.open(id)
      await storage.reply(id, [message('1'), message('2')])
      const { watermark } = await storage.read(id)
      await storage.forget(id)
      await storage.open(id)
      await storage.reply(id, [message('3')])
      expect(await texts(id, watermark)).toEqual(['3'])
    })

    test('the signing key stays the same', async () => {
      const key = await storage.secret()
      expect(key).toHaveLength(32)
      expect(await storage.secret()).toEqual(key)
    })

    test('what nobody touched expires, what is in use stays', async () => {
      const id = unique()
      await storage.open(id)
      await storage.expire(new Date(Date.now() - 60_000))
      expect(await storage.isOpen(id)).toBe(true)
      await storage.expire(new Date(Date.now() + 60_000))
      expect(await storage.isOpen(id)).toBe(false)
    })
  })
}
