import type { Language } from '../../shared/language.ts'
import {
  clientName,
  findMailClient,
  type IncomingProtocol,
} from '../../shared/mail-clients/index.ts'
import type { Results } from '../overlay/results.ts'
import { accountNotes } from './account-notes.ts'
import { orderedValues } from './ordered-values.ts'
import { dataWords } from './own-words.ts'
import type { ServerData } from './server-data.ts'
import { readableText, valueGroups } from './value-rows.ts'

type Chosen = {
  language: Language
  /** The mail program that the person set up last, if any. */
  client?: string | undefined
  protocol: IncomingProtocol
}

/** The server data for the guide's last card, in the order of the person's mail program. */
export function cardResults(
  { accounts, chosen }: ServerData,
  { language, client: id, protocol }: Chosen,
): Results {
  const t = dataWords(language)
  const account = chosen === undefined ? undefined : accounts[chosen]
  if (!account) return { values: [], hint: undefined, notes: [t('account.in-panel')], text: '' }
  const groups = valueGroups(account, language)
  const client = id === undefined ? undefined : findMailClient(id)
  const ordered = client && orderedValues(account, groups, { client, protocol })
  const rows = ordered
    ? [...ordered.rows, ...ordered.beside.flatMap((group) => group.rows)]
    : groups.flatMap((group) => group.rows)
  return {
    values: rows.map(({ label, value }) => ({ label, value })),
    hint: client && t('order.hint', { client: clientName(client, language) }),
    notes: accountNotes(account, language).map(({ text }) => text),
    text: readableText(groups, language),
  }
}
