import type { Language } from '../language.ts'
import { oncePerLanguage } from '../once.ts'
import type { IncomingProtocol, MailClient } from './mail-client.ts'
import { say } from './sentence.ts'
import { common } from './words.ts'

/** What people call the program. */
export const clientName = oncePerLanguage(
  (client: MailClient, language) => say(client, 'name', { language }).text,
)

/** Why there is no checklist for this protocol; nothing when there is one. */
export function whyNoSteps(
  client: MailClient,
  protocol: IncomingProtocol,
  language: Language,
): string | undefined {
  if (client.protocols[protocol]) return undefined
  const key = client.lacks?.includes(protocol) ? 'protocol.lacks' : 'protocol.unknown'
  const name = protocol === 'imap' ? 'IMAP' : 'POP3'
  return common(language)(key, { client: clientName(client, language), protocol: name })
}
