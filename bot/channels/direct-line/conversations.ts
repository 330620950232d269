import type { Language } from '../../../shared/language.ts'
import { hideSecrets } from '../../../shared/privacy/hide-secrets.ts'
import { toActivity } from '../../agent/answer-activity.ts'
import { apology } from '../../agent/notices.ts'
import { MAXIMUM_TEXT } from '../../agent/read-input.ts'
import { hideSecretsWithin } from '../../privacy/hide-secrets-within.ts'
import type { BotStorage, DraftActivity, StoredActivity } from '../../storage/storage.ts'
import type { IncomingActivity } from './incoming-activity.ts'
import type { LocalAdapter } from './local-adapter.ts'
import type { Claims } from './tokens.ts'

const BOT = { id: 'souvera-mail-guide', name: 'Souvera Mail Guide', role: 'bot' } as const

/** A turn that took the process down this often is not tried again, but apologised for. */
const MAXIMUM_ATTEMPTS = 2

export type ConversationsOptions = {
  storage: BotStorage
  adapter: LocalAdapter
  language: Language
  guideUrl: (guide: string) => string
  /** Told by code only, never with the text of a person. */
  report: (code: string, error: unknown) => void
}

/** Conversations over the log: what comes in is logged first, then answered, one turn at a time. */
export function createConversations(options: ConversationsOptions) {
  const { storage, adapter, report } = options
  const running = new Set<Promise<void>>()

  function answerSoon(conversation: string): void {
    const work = storage
      .exclusively(conversation, () => answerAll(conversation))
      // Still owed then: the next sweep tries again.
      .catch((error) => report('turn-postponed', error))
      .finally(() => running.delete(work))
    running.add(work)
  }

  /** In the order in which they came, whichever process accepted them. */
  async function answerAll(conversation: string): Promise<void> {
    for (;;) {
      const owed = await storage.takeOwed(conversation)
      if (!owed) return
      const { activity, attempts } = owed
      const said = attempts > MAXIMUM_ATTEMPTS ? [apologise(activity)] : await answer(activity)
      const replies = said.map((reply) =>
        fromBot(conversation, { ...reply, replyToId: activity.id }),
      )
      if (!replies.some(isFarewell)) {
        await storage.reply(conversation, replies, activity.id)
        continue
      }
      // Everything is deleted, also what was said before in this turn; the farewell stands alone.
      await storage.forget(conversation)
      await storage.open(conversation)
      await storage.reply(conversation, replies)
    }
  }

  async function answer(activity: StoredActivity): Promise<DraftActivity[]> {
    return adapter.run({ ...activity, ...TO_BOT }).catch((error) => {
      report('turn-failed', error)
      return [apologise(activity)]
    })
  }

  function apologise(activity: DraftActivity): DraftActivity {
    const locale = typeof activity.locale === 'string' ? activity.locale : undefined
    const { guideUrl, language } = options
    return toActivity(apology(locale, language), { guideUrl, channelId: 'directline' })
  }

  return {
    /** Opens the conversation of a token; the first time the bot greets. */
    async start({ conversation, user }: Claims, locale?: string): Promise<'opened' | 'known'> {
      const state = await storage.open(conversation)
      if (state === 'known') return state
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: user }], locale }
      const incoming = { ...joined, ...fromPerson(conversation, user), ...TO_BOT }
      await storage.exclusively(conversation, async () => {
        const replies = await adapter.run(incoming).catch((error) => {
          report('welcome-failed', error)
          return []
        })
        await storage.reply(
          conversation,
          replies.map((reply) => fromBot(conversation, reply)),
        )
      })
      return state
    },

    /** Logs a message and answers it in the background; seen before, it is neither logged nor answered again. */
    async post({ conversation, user }: Claims, incoming: IncomingActivity): Promise<string> {
      const { text, value, channelData, ...rest } = incoming
      const draft: DraftActivity = {
        ...withoutNulls(rest),
        ...(value != null && { value: hideSecretsWithin(value) }),
        ...(rest.attachments && { attachments: hideSecretsWithin(rest.attachments) }),
        ...(text != null && { text: hideSecrets(shorten(text)) }),
        ...(channelData && { channelData }),
        ...fromPerson(conversation, user),
      }
      const clientId = channelData?.clientActivityID
      const { id, isNew } = await storage.accept(conversation, draft, clientId)
      if (isNew) answerSoon(conversation)
      return id
    },

    /** Answers what is still owed: after a crash, or by another process that is no more. */
    async recover(): Promise<void> {
      for (const conversation of await storage.owing()) answerSoon(conversation)
    },

    /** Resolves when no turn is running any more. */
    async settle(): Promise<void> {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

export type Conversations = ReturnType<typeof createConversations>

/** The SDK wants these too, though nothing is ever sent there. */
const TO_BOT = { serviceUrl: 'urn:directline:local', recipient: BOT }

function fromPerson(conversation: string, user: string) {
  return { from: { id: user, role: 'user' }, ...placeAndTime(conversation) }
}

function fromBot(conversation: string, reply: DraftActivity): DraftActivity {
  return { ...reply, from: BOT, ...placeAndTime(conversation) }
}

function placeAndTime(conversation: string) {
  return {
    conversation: { id: conversation },
    channelId: 'directline',
    timestamp: new Date().toISOString(),
  }
}

/** The bot's confirmation that the conversation was deleted. */
function isFarewell({ channelData }: DraftActivity): boolean {
  return Object(channelData).kind === 'forgotten'
}

/** What nobody will answer need not be kept. */
function shorten(text: string): string {
  return text.length > MAXIMUM_TEXT ? `${text.slice(0, MAXIMUM_TEXT)}…` : text
}

function withoutNulls<T extends { type: string }>(fields: T): DraftActivity {
  const kept = Object.entries(fields).filter(([, value]) => value != null)
  return { ...Object.fromEntries(kept), type: fields.type }
}
