import { checkVerdict, unreadNote, type Verdict } from '../../../shared/answers/check-verdict.ts'
import { readSettings } from '../../../shared/conversation/read-values.ts'
import type { Language } from '../../../shared/language.ts'
import {
  type MailClient,
  mailClientsOf,
  programsNamed,
  versionIn,
} from '../../../shared/mail-clients/index.ts'
import type { MailValues } from '../../../shared/rules/index.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import type { Understand } from '../../../shared/understanding/index.ts'
import { withOwnServers } from '../../server-data/own-account.ts'
import type { OwnAccount } from '../../server-data/server-data.ts'

/** What is checked against. */
export type Standard = {
  settings: Settings
  /** The person's own account, where it is known: more exact than the settings. */
  account: OwnAccount | undefined
  language: Language
}

export type Checked = {
  verdicts: Verdict[]
  /** What was said about settings but belongs to no server for sure. */
  unread?: string | undefined
  /** The program that was chosen, else those that the text names. */
  programs: MailClient[]
  /** The year of its version, where the text tells. */
  version?: string | undefined
}

/** Checks what a person wrote, in any order; no verdict at all when there is no setting in it. */
export function checkText(
  text: string,
  chosen: MailClient | undefined,
  understand: Understand,
  standard: Standard,
): Checked {
  const understood = understand(text)
  const { client: slot } = understood.slots
  const named = slot ? programsNamed(text, mailClientsOf(slot)) : []
  const programs = chosen ? [chosen] : named
  const { servers, unread } = readSettings(text, understood, { client: programs[0] })
  return {
    verdicts: servers.map((given) => judge(given, programs[0], standard, unread)),
    unread: unreadNote(unread, standard.language),
    programs,
    version: versionIn(text),
  }
}

/** Checks the values of one server. */
export function judge(
  given: MailValues,
  client: MailClient | undefined,
  { settings, account, language }: Standard,
  unread: readonly string[] = [],
): Verdict {
  const own = { settings: withOwnServers(settings, account), username: account?.username, client }
  return checkVerdict(given, own, language, { unread })
}
