import { judgeValues } from '../../../shared/answers/judge-values.ts'
import { readValues } from '../../../shared/conversation/read-values.ts'
import type { Language } from '../../../shared/language.ts'
import {
  findMailClient,
  type MailClient,
  mailClientsOf,
} from '../../../shared/mail-clients/index.ts'
import { type MailValues, toUsername } from '../../../shared/rules/index.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import type { Understand } from '../../../shared/understanding/index.ts'
import { withOwnServers } from '../../server-data/own-account.ts'
import type { OwnAccount } from '../../server-data/server-data.ts'
import { canonicalEncryption, type LabelNote } from './canonical-encryption.ts'

/** What is checked against. */
export type Standard = {
  settings: Settings
  /** The person's own account, where it is known: more exact than the settings. */
  account: OwnAccount | undefined
  language: Language
  /** Says that the user name is another one, in the person's words. */
  otherUsername: (wrong: string, right: string) => string
}

/** The verdict on one server. */
export type Verdict = {
  given: MailValues
  /** A sentence for each mistake, with the wrong and the right value. */
  mistakes: string[]
  missing: ('host' | 'port' | 'encryption' | 'username')[]
}

export type Checked = {
  verdicts: Verdict[]
  notes: LabelNote[]
  /** The program that the text names, when none was chosen. */
  client: MailClient | undefined
}

/** Checks what a person wrote, in any order; no verdict at all when there is no setting in it. */
export function checkText(
  text: string,
  client: MailClient | undefined,
  understand: Understand,
  standard: Standard,
): Checked {
  const understood = understand(text)
  const { client: slot } = understood.slots
  const named = client ?? (slot ? mailClientsOf(slot)[0] : undefined)
  const canonical = canonicalEncryption(text, named ?? findMailClient('other'))
  const values = shareUsername(readValues(canonical.text, understood))
  return {
    verdicts: values.map((given) => judge(given, standard)),
    notes: canonical.notes,
    client: named,
  }
}

export function judge(
  given: MailValues,
  { settings, account, language, otherUsername }: Standard,
): Verdict {
  const mistakes = judgeValues(given, withOwnServers(settings, account), language)
  const right = account?.username
  const { username } = given
  if (username !== undefined && right !== undefined && toUsername(username) !== toUsername(right)) {
    mistakes.push(otherUsername(username, toUsername(right)))
  }
  return {
    given,
    mistakes,
    missing: (['host', 'port', 'encryption', 'username'] as const).filter(
      (field) => given[field] === undefined,
    ),
  }
}

/** A name that stands alone is meant for every server; beside one server it may be another one's too. */
function shareUsername(values: readonly MailValues[]): MailValues[] {
  const servers = values.filter((given) => Object.keys(given).some((field) => field !== 'username'))
  const names = new Set(values.flatMap(({ username }) => username ?? []))
  const [only] = names
  if (servers.length === 0) return [...values]
  return names.size === 1 && only !== undefined
    ? servers.map((server) => ({ ...server, username: only }))
    : servers
}
