import type { Slots, Topic } from '../../answers/answer.ts'
import type { ConversationKey } from '../words.ts'

/** A few words that mean something only after what was just said, and the one sentence that answers them. */
export type ShortFollowUp = {
  after: readonly Topic[]
  /** It tells enough to be meant at any time. */
  isClear?: true
  /** Topics that such clear words are mistaken for. */
  over?: readonly Topic[]
  asks: RegExp
  /** What they are about; without it the topic stays. */
  topic?: Topic
  /** Said instead of the whole answer of the topic. */
  say?: ConversationKey
  /** Buttons below. */
  offers?: readonly Offer[]
}

export type Offer =
  | { topic: Exclude<Topic, 'out-of-scope'>; slots?: Slots }
  | 'show-password'
  | 'show-server-data'
  | 'profile'
