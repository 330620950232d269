import type { Language } from '../language.ts'
import { caution } from './caution.ts'
import type { IncomingProtocol, MailClient } from './mail-client.ts'
import { type Saying, say } from './sentence.ts'

/** Where the servers of an existing account are changed in this program; careful where nobody could look. */
export function whereToChange(
  client: MailClient,
  language: Language,
  protocol?: IncomingProtocol,
): string {
  return sayCarefully(client, 'change', { language, protocol }, client.change.verified)
}

/** Where the program keeps the old password, so that people can delete it there; nothing when we do not know. */
export function whereOldPassword(client: MailClient, language: Language): string | undefined {
  if (!client.oldPassword) return undefined
  return sayCarefully(client, 'oldPassword', { language }, client.oldPassword.verified)
}

function sayCarefully(
  client: MailClient,
  key: string,
  saying: Saying,
  verified: boolean | undefined,
): string {
  const { text, labels } = say(client, key, saying)
  const doubt = caution(client, { labels, language: saying.language, verified, about: 'place' })
  return doubt ? `${text} ${doubt}` : text
}
