import type { Language } from '../../../shared/language.ts'
import type { Protocol } from '../../../shared/settings/index.ts'
import type { DebianPackage } from '../ensure-packages.ts'
import type { Mistake } from '../mistakes.ts'
import type { ClientLogin } from './client-login.ts'

export type Message = { from: string; to: string; subject: string; body: string }

export type ClientOutcome = {
  /** 0 when all went well. */
  exitCode: number
  /** What the program shows to its user about what is wrong; empty when it says nothing. */
  error: string
  /** What it fetched, as it is. */
  output: string
}

/** An unmodified mail program that tests can operate. */
export type MailClient = {
  id: string
  packages: readonly DebianPackage[]
  version: () => string
  protocols: readonly Protocol[]
  /** The languages that it speaks with its user. */
  languages: readonly Language[]
  /** Mistakes that it waits about for ever, without a word. */
  silentAbout?: readonly Mistake[]
  /** Fetches what is newest in the inbox, or sends the message. */
  run: (login: ClientLogin, message: Message, language: Language) => Promise<ClientOutcome>
}
