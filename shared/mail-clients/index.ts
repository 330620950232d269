import type { Encryption } from '../rules/index.ts'
import appleMail from './apple-mail.client.ts'
import type { ClientId } from './client-id.ts'
import emClient from './em-client.client.ts'
import { meaningOfLabel } from './encryption-of-label.ts'
import evolution from './evolution.client.ts'
import gmailApp from './gmail-app.client.ts'
import iosMail from './ios-mail.client.ts'
import kmail from './kmail.client.ts'
import type { MailClient } from './mail-client.ts'
import mailspring from './mailspring.client.ts'
import other from './other.client.ts'
import outlook from './outlook.client.ts'
import outlookMac from './outlook-mac.client.ts'
import outlookMobile from './outlook-mobile.client.ts'
import outlookNew from './outlook-new.client.ts'
import samsungEmail from './samsung-email.client.ts'
import thunderbird from './thunderbird.client.ts'
import thunderbirdAndroid from './thunderbird-android.client.ts'

export { clientName, whyNoSteps } from './client-name.ts'
export { copyOrder } from './copy-order.ts'
export { encryptionAdvice } from './encryption-advice.ts'
export { versionIn } from './encryption-of-label.ts'
export type { IncomingProtocol, MailClient } from './mail-client.ts'
export type { Asked, OwnValues } from './own-values.ts'
export { programsNamed } from './programs-named.ts'
export { type SetUpStep, type StepNote, setUpSteps } from './set-up-steps.ts'
export { managedAdvice, methodAdvice, outgoingLoginAdvice } from './sign-in-advice.ts'
export { stepLines } from './step-lines.ts'
export type { StepValue } from './step-values.ts'
export { trapsOf } from './traps.ts'
export { whereOldPassword, whereToChange } from './where-to-change.ts'

/** Every mail program that we describe, in the order of the slots; a test compares this list with the folder. */
export const mailClients: readonly MailClient[] = [
  outlook,
  outlookNew,
  outlookMac,
  outlookMobile,
  thunderbird,
  thunderbirdAndroid,
  appleMail,
  iosMail,
  gmailApp,
  samsungEmail,
  emClient,
  evolution,
  kmail,
  mailspring,
  other,
]

/** The program with this id, if there is one: ids come from links and messages, so they may be anything. */
export function findMailClient(id: string): MailClient | undefined {
  return mailClients.find((client) => client.id === id)
}

/** All programs that a slot may mean, the likeliest first; never empty. */
export function mailClientsOf(slot: ClientId): MailClient[] {
  return mailClients.filter((client) => client.slot === slot)
}

/**
 * What an entry of an encryption list means: `guess` when the program would decide by itself, undefined when the words do not tell.
 * Case, spaces and punctuation do not matter. Without a client all programs that know the words must agree.
 * With one check box, ticked is `ssl`: whether it really is, the port decides, and the port has a rule of its own.
 */
export function encryptionOfLabel(
  client: MailClient | undefined,
  label: string,
  version?: string,
): Encryption | 'guess' | undefined {
  const options = (client ? [client] : mailClients).flatMap(({ encryption }) => encryption.options)
  return meaningOfLabel(options, label, { version, allowsParts: client !== undefined })
}
