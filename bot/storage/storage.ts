import type { Storage } from '@microsoft/agents-hosting'

/** An activity before the storage has given it its place in the conversation. */
export type DraftActivity = { type: string; [field: string]: unknown }

/** An activity in a conversation's log; its id is unique across all conversations. */
export type StoredActivity = DraftActivity & { id: string }

/** A message that waits for its answer, and how often an answer was begun, this time included. */
export type OwedTurn = { activity: StoredActivity; attempts: number }

/** What editors and operators read later: questions that nobody could answer, and thumbs. */
export type Note = { kind: 'unanswered' | 'feedback'; time: string; body: Record<string, unknown> }

/**
 * Where conversations live. Every method may reject when the storage is out of reach;
 * channels then refuse clearly and lose nothing that they have confirmed.
 */
export type BotStorage = {
  /** State of the SDK: what is remembered between two turns. */
  state: Storage
  /** Opens a conversation; `known` when it already was. */
  open: (conversation: string) => Promise<'opened' | 'known'>
  isOpen: (conversation: string) => Promise<boolean>
  /**
   * Logs a person's message and notes that an answer is owed: both or neither.
   * A `clientId` seen before in this conversation changes nothing and gives the first message's id.
   */
  accept: (
    conversation: string,
    activity: DraftActivity,
    clientId?: string,
  ) => Promise<{ id: string; isNew: boolean }>
  /** The oldest message that still waits for its answer. Ask inside `exclusively` only. */
  takeOwed: (conversation: string) => Promise<OwedTurn | undefined>
  /** Conversations in which somebody waits for an answer. */
  owing: () => Promise<string[]>
  /**
   * Logs replies and strikes the owed answer off: both or neither.
   * Nothing happens when that answer was given already, or the conversation is gone.
   */
  reply: (conversation: string, replies: DraftActivity[], settles?: string) => Promise<void>
  /** Everything after the watermark; without one, everything. Watermarks are opaque to callers. */
  read: (
    conversation: string,
    after?: string,
  ) => Promise<{ activities: StoredActivity[]; watermark: string }>
  /** Calls `wake` after anything was logged in the conversation, from the moment that it resolves. */
  watch: (conversation: string, wake: () => void, signal: AbortSignal) => Promise<void>
  /** Runs work of one conversation one after the other, also across processes. */
  exclusively: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** Keeps a note; it goes with its conversation, and expires like it. */
  note: (conversation: string, kind: Note['kind'], body: Note['body']) => Promise<void>
  /** Notes of a kind, the oldest first. */
  notes: (kind: Note['kind']) => Promise<Note[]>
  /** Removes a conversation with its state and its notes. */
  forget: (conversation: string) => Promise<void>
  /** Removes what nobody has touched since then; gives the number of conversations removed. */
  expire: (before: Date) => Promise<number>
  /** The key that signs tokens; the same for all processes on this storage. */
  secret: () => Promise<Uint8Array>
  /** Rejects when the storage is out of reach, or takes nothing. */
  ping: () => Promise<void>
  close: () => Promise<void>
}

/** The key of the SDK's state of one conversation, as `ConversationState` without a namespace builds it. */
export const stateKeyOf = (conversation: string) => `directline/conversations/${conversation}/`
