import type { Condition, Guide, Names } from '../../../shared/guides/index.ts'
import type { Page } from '../locate/page.ts'
import type { GuideMemory } from './guide-memory.ts'
import { markOf, messagesOn } from './messages.ts'

export type MessageCondition = Extract<Condition, { kind: 'message' }>

/** A confirmation in a frame of another origin, and since when that frame's page is there. */
export type FarMessage = { id: string; mark: string; since: number }

/** One press makes several events (pointer, click, submit); those of one gesture are one. */
const SAME_PRESS = 1000

/**
 * Remembers what was pressed, and which confirmations stood on the page before: only a new one confirms anything,
 * also after the page was loaded anew.
 */
export function createPressLog(
  guide: Guide,
  farMessages: (condition: Pick<MessageCondition, 'words'>) => readonly FarMessage[] = () => [],
) {
  const conditions = guide.steps.flatMap((step) => messageConditions(step.done))
  const times = new Map<string, number>()
  const gestures = new Map<string, number | string>()
  const standing = new WeakMap<Element, string>()
  const standingFar = new Map<string, string>()

  return {
    /** What to remember of this press; undefined when it is an echo of the last. */
    note(
      id: string,
      gesture: number | string,
      page: Page,
      memory: GuideMemory,
    ): Partial<GuideMemory> | undefined {
      const now = performance.now()
      const isRecent = now - (times.get(id) ?? Number.NEGATIVE_INFINITY) < SAME_PRESS
      if (isRecent && gestures.get(id) === gesture) return undefined
      times.set(id, now)
      gestures.set(id, gesture)
      const messages = conditions.flatMap(({ words, unless }) => messagesOn(page, words, unless))
      for (const message of messages) standing.set(message.element, message.text)
      const far = conditions.flatMap(farMessages)
      for (const { id: message, mark } of far) standingFar.set(message, mark)
      return {
        pressed: [...new Set([...memory.pressed, id])],
        messagesBefore: [...new Set([...messages.map(markOf), ...far.map(({ mark }) => mark)])],
      }
    },
    /** Milliseconds since the target was pressed on this page; undefined when it was not. */
    since(id: string): number | undefined {
      const time = times.get(id)
      return time === undefined ? undefined : performance.now() - time
    },
    hasNewMessage(page: Page, memory: GuideMemory, words: Names, unless: Names | undefined) {
      const isThisPage = times.size > 0
      const isNewFar = farMessages({ words }).some(({ id, mark, since }) =>
        since < Math.max(...times.values())
          ? standingFar.get(id) !== mark
          : !memory.messagesBefore.includes(mark),
      )
      if (isNewFar) return true
      return messagesOn(page, words, unless).some((message) =>
        isThisPage
          ? standing.get(message.element) !== message.text
          : !memory.messagesBefore.includes(markOf(message)),
      )
    },
  }
}

function messageConditions(condition: Condition): readonly MessageCondition[] {
  if (condition.kind === 'message') return [condition]
  if (condition.kind === 'all' || condition.kind === 'any') {
    return condition.of.flatMap(messageConditions)
  }
  return condition.kind === 'not' ? messageConditions(condition.of) : []
}

/** Targets whose press a step waits for. */
export function pressTargets(condition: Condition): readonly string[] {
  if (condition.kind === 'pressed') return [condition.target]
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.flatMap(pressTargets)
  return condition.kind === 'not' ? pressTargets(condition.of) : []
}
