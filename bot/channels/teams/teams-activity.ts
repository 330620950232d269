import * as z from 'zod/mini'

/** Ids become parts of the address that answers are sent to: nothing that could lead elsewhere. */
const pathSafe = z.string().check(z.maxLength(500), z.regex(/^[^\s/\\?#%]+$/))
const entity = z.looseObject({ type: z.string() })
const account = z.looseObject({ id: z.string().check(z.maxLength(500)) })

/** What Teams may send. Unlike in Direct Line, unknown fields stay: the SDK reads them. */
export const TeamsActivity = z.looseObject({
  type: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
  id: z.optional(pathSafe),
  timestamp: z.optional(z.unknown()),
  channelId: z.literal('msteams'),
  serviceUrl: z.optional(z.string().check(z.maxLength(500))),
  deliveryMode: z.optional(z.string()),
  conversation: z.looseObject({ id: pathSafe }),
  from: account,
  recipient: account,
  text: z.optional(z.nullable(z.string().check(z.maxLength(100_000)))),
  locale: z.optional(z.nullable(z.string().check(z.maxLength(35)))),
  value: z.optional(z.unknown()),
  attachments: z.optional(z.unknown()),
  entities: z.optional(z.nullable(z.array(entity))),
})
export type TeamsActivity = z.infer<typeof TeamsActivity>
