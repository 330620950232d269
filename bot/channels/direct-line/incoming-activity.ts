import * as z from 'zod/mini'

const id = z.string().check(z.maxLength(200))
const tag = z.string().check(z.maxLength(35))

/** What clients may send. Unknown fields are dropped: nothing of them is stored or shown. */
export const IncomingActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'invoke', 'messageReaction']),
  text: z.optional(z.nullable(z.string())),
  value: z.optional(z.unknown()),
  name: z.optional(z.nullable(id)),
  locale: z.optional(z.nullable(tag)),
  replyToId: z.optional(z.nullable(id)),
  attachments: z.optional(z.nullable(z.array(z.unknown()).check(z.maxLength(10)))),
  channelData: z.optional(
    z.nullable(z.object({ clientActivityID: z.optional(id), clientTimestamp: z.optional(id) })),
  ),
})
export type IncomingActivity = z.infer<typeof IncomingActivity>

export const StartConversation = z.object({ locale: z.optional(z.nullable(tag)) })
