import * as z from 'zod/mini'
import { CLIENTS } from './client-id.ts'

const PerLanguage = z.strictObject({ de: z.boolean(), en: z.boolean() })

/** One label, or the menu entries that lead to it, one after another. */
const Wording = z.union([z.string(), z.array(z.string())])

/** Exact words of a foreign program, so that people find them on their screen. */
export const Label = z.strictObject({
  de: Wording,
  en: Wording,
  /** Other spellings that sources give for the same thing. */
  also: z.optional(
    z.strictObject({ de: z.optional(z.array(z.string())), en: z.optional(z.array(z.string())) }),
  ),
  /** Whether it was read in the program or in a guide for it. @default `labelsVerified` of the client */
  verified: z.optional(z.union([z.boolean(), PerLanguage])),
})
export type Label = z.infer<typeof Label>

/** What a field asks for. `incoming` is IMAP or POP3, whichever is set up. */
export const Wanted = z.enum([
  'name',
  'email',
  'username',
  'password',
  'incoming.host',
  'incoming.port',
  'incoming.encryption',
  'smtp.host',
  'smtp.port',
  'smtp.encryption',
])
export type Wanted = z.infer<typeof Wanted>

export const IncomingProtocol = z.enum(['imap', 'pop3'])
export type IncomingProtocol = z.infer<typeof IncomingProtocol>

const onlyFor = z.optional(z.array(IncomingProtocol))

/** One field of a dialog; `label`, `choose`, `tick` and `untick` name one of the client's labels. */
export const Field = z.union([
  z.strictObject({ value: Wanted, label: z.string(), protocols: onlyFor }),
  /** `protocol` stands for the label of the protocol that is set up. */
  z.strictObject({ choose: z.string(), label: z.string(), protocols: onlyFor }),
  z.strictObject({ tick: z.string(), protocols: onlyFor }),
  z.strictObject({ untick: z.string(), protocols: onlyFor }),
])
export type Field = z.infer<typeof Field>

export const Step = z.strictObject({
  id: z.string(),
  /** Key of its sentence in the client's words, or `common.…`. @default `steps.<id>` */
  text: z.optional(z.string()),
  protocols: onlyFor,
  /** Programs whose short dialog has no field for the user name need another way when it is not the address. */
  when: z.optional(z.enum(['login-is-address', 'login-differs'])),
  fields: z.optional(z.array(Field)),
  /** Key of the sentence on what to do once the fields are filled in. */
  after: z.optional(z.string()),
  /** Ids of the traps that wait here. */
  traps: z.optional(z.array(z.string())),
  /** @default true */
  verified: z.optional(z.boolean()),
})
export type Step = z.infer<typeof Step>

/** Its sentence stands under `traps.<id>`; an unverified one says so with {{versions}} or {{knowledge}}. */
export const Trap = z.strictObject({
  id: z.string(),
  protocols: onlyFor,
  /** @default true */
  verified: z.optional(z.boolean()),
})
export type Trap = z.infer<typeof Trap>

export const EncryptionOption = z.strictObject({
  label: Label,
  meaning: z.enum(['ssl', 'starttls', 'none', 'guess']),
  /** Only in these years' versions of the program. */
  versions: z.optional(z.strictObject({ from: z.number(), to: z.number() })),
  /** Would accept any certificate: never to be chosen. */
  isUnsafe: z.optional(z.boolean()),
})
export type EncryptionOption = z.infer<typeof EncryptionOption>

const Encryption = z.strictObject({
  /** One check box instead of a list: ticked means encrypted, and the port decides between SSL and STARTTLS. */
  usesOneCheckBox: z.boolean(),
  /** Whether it is certain that the port decides; only for programs with one check box. @default true */
  verified: z.optional(z.boolean()),
  options: z.array(EncryptionOption),
  /** Label of a box with which the program changes all this by itself: to be left off. */
  managed: z.optional(z.string()),
})

/** Where the program lets people choose how it signs in; each names one of the labels. */
const SignIn = z.strictObject({
  /** A list, and its entry for the plain password. */
  method: z.optional(z.strictObject({ list: z.string(), entry: z.string() })),
  /** A box that would send the password in another way. */
  off: z.optional(z.string()),
  /** A box that makes it sign in for outgoing mail. */
  outgoing: z.optional(z.string()),
})

/** All that we know about one mail program. Sentences are in `words`, foreign labels are here. */
export const MailClient = z.strictObject({
  /** Equals the file name. */
  id: z.string(),
  /** The slot whose questions it answers; some slots have several programs. */
  slot: z.enum(CLIENTS),
  platforms: z.array(z.enum(['windows', 'macos', 'linux', 'ios', 'android'])),
  aliases: z.optional(z.array(z.string())),
  /** Version whose labels were read; absent where nobody could look. */
  readFrom: z.optional(z.string()),
  interfaceLanguages: z.array(z.enum(['de', 'en'])),
  /** Stands for programs that we do not know one by one. */
  isGeneral: z.optional(z.boolean()),
  labelsVerified: PerLanguage,
  labels: z.record(z.string(), Label),
  /** Labels of the protocols; one without an entry is not described. */
  protocols: z.strictObject({ imap: Label, pop3: z.optional(Label) }),
  /** Protocols that the program certainly cannot do. */
  lacks: z.optional(z.array(IncomingProtocol)),
  steps: z.array(Step),
  encryption: Encryption,
  signIn: z.optional(SignIn),
  traps: z.array(Trap),
  /** Its sentence stands under `change`. */
  change: z.strictObject({ canEdit: z.boolean(), verified: z.optional(z.boolean()) }),
  /** Where an old password stays saved; its sentence stands under `oldPassword`. */
  oldPassword: z.optional(z.strictObject({ verified: z.optional(z.boolean()) })),
  /** Where each group of facts was read. */
  sources: z.strictObject({
    labels: z.array(z.string()),
    encryption: z.array(z.string()),
    traps: z.array(z.string()),
  }),
  words: z.strictObject({
    de: z.record(z.string(), z.unknown()),
    en: z.record(z.string(), z.unknown()),
  }),
})
export type MailClient = z.infer<typeof MailClient>
