import * as z from 'zod/mini'
import { LANGUAGES } from '../language.ts'
import { EmailAddress, Host, HttpUrl, Origin } from './addresses.ts'
import { RetentionDays } from './retention-days.ts'
import { serverPort } from './server-port.ts'
import { ChromeKey, FirefoxId } from './store-ids.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** One mail server. Encryption is no setting: it is always SSL (implicit TLS). */
const server = (protocol: 'imap' | 'pop3' | 'smtp') =>
  z.strictObject({ host: Host, port: serverPort(protocol) })

const names = z.strictObject({
  de: z.optional(z.array(text)),
  en: z.optional(z.array(text)),
})

/** What an operator knows better than our guide about one target: other labels, or the element itself. */
export const TargetOverride = z.strictObject({
  names: z.optional(names),
  selector: z.optional(text),
})
export type TargetOverride = z.infer<typeof TargetOverride>

/** The operator's file. Every part is optional: without it the product works and guesses nothing. */
export const Settings = z.strictObject({
  /** For editors that know JSON schemas; ignored by us. */
  $schema: z.optional(z.string()),
  organisation: z.optional(
    z.strictObject({
      name: z.optional(text),
      /** Accent colour of the help center. */
      colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, { error: 'colour' }))),
    }),
  ),
  workspace: z.optional(
    z.strictObject({
      /** Where Souvera Workspace runs; the extension never acts anywhere else. */
      origins: z.array(Origin).check(z.minLength(1)),
      /** Pages of the workspace, for links in answers and shortcuts of the guides. */
      links: z.optional(
        z.strictObject({
          home: z.optional(HttpUrl),
          security: z.optional(HttpUrl),
          mailServer: z.optional(HttpUrl),
        }),
      ),
    }),
  ),
  mail: z.optional(
    z.strictObject({
      domain: z.optional(Host),
      imap: z.optional(server('imap')),
      pop3: z.optional(server('pop3')),
      smtp: z.optional(server('smtp')),
    }),
  ),
  support: z.optional(
    z.strictObject({
      name: z.optional(text),
      email: z.optional(EmailAddress),
      phone: z.optional(text),
      url: z.optional(HttpUrl),
    }),
  ),
  /** The language when nothing else tells. @default "de" */
  language: z.optional(z.enum(LANGUAGES)),
  bot: z.optional(z.strictObject({ url: Origin })),
  /** Sites beside the help center that may show the chat. @default none */
  allowedOrigins: z.optional(z.array(Origin)),
  /** Days after which the bot forgets a conversation that nobody has touched. @default 30 */
  retentionDays: z.optional(RetentionDays),
  /** Whom the built extension belongs to; counts at build time only. */
  extension: z.optional(
    z.strictObject({ chromeKey: z.optional(ChromeKey), firefoxId: z.optional(FirefoxId) }),
  ),
  /** guide id -> target id -> override */
  guideTargets: z.optional(z.record(z.string(), z.record(z.string(), TargetOverride))),
})
export type Settings = z.infer<typeof Settings>
