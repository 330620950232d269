/**
 * What a running guide remembers across reloads. Small and harmless: ids of steps and targets,
 * and hashes of confirmations that stood on the page before the person pressed anything.
 */
export type GuideMemory = {
  version: 1
  /** Id of the step shown last. */
  step: string | undefined
  shown: readonly string[]
  marked: readonly string[]
  /** Targets that were pressed. */
  pressed: readonly string[]
  messagesBefore: readonly string[]
  finished: boolean
}

export const EMPTY_MEMORY: GuideMemory = {
  version: 1,
  step: undefined,
  shown: [],
  marked: [],
  pressed: [],
  messagesBefore: [],
  finished: false,
}

/** What came out of storage, as far as it is sound; an unknown version counts as nothing. */
export function parseMemory(value: unknown): GuideMemory {
  if (typeof value !== 'object' || value === null) return EMPTY_MEMORY
  const get = (key: string): unknown => Reflect.get(value, key)
  if (get('version') !== 1) return EMPTY_MEMORY
  const step = get('step')
  return {
    version: 1,
    step: typeof step === 'string' ? step : undefined,
    shown: textsOf(get('shown')),
    marked: textsOf(get('marked')),
    pressed: textsOf(get('pressed')),
    messagesBefore: textsOf(get('messagesBefore')),
    finished: get('finished') === true,
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
