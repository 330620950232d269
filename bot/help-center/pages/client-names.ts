import type { Language } from '../../../shared/language.ts'
import type { ClientId } from '../../../shared/mail-clients/client-id.ts'
import { clientName, mailClientsOf } from '../../../shared/mail-clients/index.ts'

/** The programs that share a page, because one word may mean any of them: "Outlook (klassisch) und Neues Outlook". */
export function clientNames(slot: ClientId, language: Language): string {
  const names = mailClientsOf(slot).map((client) => clientName(client, language))
  return new Intl.ListFormat(language).format(names)
}
