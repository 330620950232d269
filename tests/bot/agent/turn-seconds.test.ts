import { expect, onTestFinished, test, vi } from 'vitest'
import { createAgent } from '../../../bot/agent/create-agent.ts'
import { LocalAdapter } from '../../../bot/channels/direct-line/local-adapter.ts'
import { openSqlite } from '../../../bot/storage/sqlite/open-sqlite.ts'
import { fakeTurn } from '../fake-turn.ts'
import { settings } from '../start-test-bot.ts'

test('the time of a turn is what a person waits for: with the second thread, without the storage', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const { state, note, forget, close } = openSqlite()
  onTestFinished(close)
  const observed: unknown[] = []
  const agent = createAgent({
    turn(...turn) {
      vi.advanceTimersByTime(20)
      return fakeTurn(...turn)
    },
    async turnAside() {
      vi.advanceTimersByTime(300)
      return undefined
    },
    settings,
    storage: {
      state: {
        ...state,
        async read(keys) {
          vi.advanceTimersByTime(4_000)
          return state.read(keys)
        },
      },
      note,
      forget,
    },
    language: 'en',
    guideUrl: (guide) => guide,
    metrics: { count() {}, observe: (...observation) => observed.push(observation) },
  })
  await new LocalAdapter(agent).run({
    ...{ type: 'message', id: 'm', text: 'which ports', channelId: 'directline' },
    ...{ conversation: { id: 'c' }, from: { id: 'p' }, recipient: { id: 'b' } },
  })
  expect(observed).toEqual([['mail_guide_turn_seconds', 0.32]])
})
