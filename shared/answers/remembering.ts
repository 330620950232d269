import type { Settings } from '../settings/index.ts'
import type { Answer, Topic } from './answer.ts'
import type { AnswerRequest } from './topic-answer.ts'

/** Topics, programs, protocols and checks are finite, but their combinations are many: then it starts anew. */
const MAXIMUM_ANSWERS = 1_000

type Answering = (topic: Topic, request: AnswerRequest) => Answer

/** Remembers answers, as long as their settings live; but none with values that somebody typed, or of the moment. */
export function remembering(answer: Answering): Answering {
  const known = new WeakMap<Settings, Map<string, Answer>>()
  return (topic, request) => {
    const { settings, values = [], unread = [], outage, told, programs, ...rest } = request
    if (values.length + unread.length > 0 || told || outage) return answer(topic, request)
    const ofSettings = known.get(settings) ?? new Map<string, Answer>()
    known.set(settings, ofSettings)
    const key = JSON.stringify([topic, programs?.map(({ id }) => id), rest])
    const found = ofSettings.get(key) ?? answer(topic, request)
    if (ofSettings.size >= MAXIMUM_ANSWERS) ofSettings.clear()
    ofSettings.set(key, found)
    return found
  }
}
