import { LANGUAGES } from '../language.ts'
import { oncePerLanguage } from '../once.ts'
import { clientName } from './client-name.ts'
import { versionIn } from './encryption-of-label.ts'
import type { MailClient } from './mail-client.ts'

/**
 * Which of the programs that a slot may mean a text names: "new Outlook" is one, "Outlook 2013" another, "Outlook"
 * may be both. Never empty when there are any.
 */
export function programsNamed(text: string, clients: readonly MailClient[]): MailClient[] {
  const said = fold(text)
  const isSaid = (name: string) => said.includes(name)
  const byName = clients.filter((client) =>
    LANGUAGES.some((language) => namesIn(client, language).some(isSaid)),
  )
  if (byName.length > 0) return byName
  // A year tells the program whose versions are named by years.
  const byYear = versionIn(text)
    ? clients.filter(({ encryption }) => encryption.options.some(({ versions }) => versions))
    : []
  return byYear.length > 0 ? byYear : [...clients]
}

const namesIn = oncePerLanguage((client: MailClient, language) =>
  [clientName(client, language), ...(client.aliases ?? [])].map(fold),
)

/** "neuen Outlook" and "neues Outlook" are one name. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\b(neue|alte|klassische)[smnr]?\b/g, '$1')
}
