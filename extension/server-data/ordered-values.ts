import {
  copyOrder,
  type IncomingProtocol,
  type MailClient,
} from '../../shared/mail-clients/index.ts'
import { ownValues } from './own-account.ts'
import type { OwnAccount } from './server-data.ts'
import { inOrder, type ValueGroup, type ValueRow } from './value-rows.ts'

type Program = { client: MailClient; protocol: IncomingProtocol }

/** The account's values in the order in which the program asks for them, and those that it never asks for. */
export function orderedValues(
  account: OwnAccount,
  groups: readonly ValueGroup[],
  { client, protocol }: Program,
): { rows: ValueRow[]; beside: ValueGroup[] } {
  const values = ownValues(account)
  const incoming = values[protocol]?.host || !values.pop3?.host ? protocol : 'pop3'
  const order = copyOrder(client, incoming, values)
  // Some programs sign in with the mail address and have no field for it; it is still good to have.
  const beside = order.includes('username') ? [] : groups.filter(({ id }) => id === 'sign-in')
  return { rows: inOrder(groups, order), beside }
}
