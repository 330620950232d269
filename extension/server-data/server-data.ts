import * as z from 'zod/mini'
import { PROTOCOLS } from '../../shared/settings/index.ts'

const text = z.string().check(z.maxLength(300))

/** One server as the workspace shows it; anything may be missing. */
export const OwnServer = z.strictObject({
  protocol: z.enum(PROTOCOLS),
  host: z.optional(text),
  port: z.optional(z.number()),
  encryption: z.optional(z.enum(['ssl', 'starttls', 'none'])),
})
export type OwnServer = z.infer<typeof OwnServer>

export const OwnAccount = z.strictObject({
  /** As the workspace shows it: perhaps with capital letters. */
  username: z.optional(text),
  servers: z.array(OwnServer),
  /** Values of which the workspace shows several; they are left out of `servers`. */
  conflicts: z.array(
    z.strictObject({
      protocol: z.enum(PROTOCOLS),
      field: z.enum(['host', 'port']),
      values: z.array(text),
    }),
  ),
})
export type OwnAccount = z.infer<typeof OwnAccount>

/** What was read on the "E-Mail-Server" page. It stays in local extension storage and holds no password. */
export const ServerData = z.strictObject({
  version: z.literal(1),
  /** The workspace it was read in. */
  origin: text,
  /** ISO 8601 */
  readAt: text,
  /** Nearly always one. */
  accounts: z.array(OwnAccount).check(z.minLength(1)),
  /** Which account is the person's; absent while there are several and nobody has said. */
  chosen: z.optional(z.number()),
})
export type ServerData = z.infer<typeof ServerData>
