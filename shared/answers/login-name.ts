import de from '../../locales/de/answers/username.json' with { type: 'json' }
import en from '../../locales/en/answers/username.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { clientName, type MailClient, mailClientsOf, trapsOf } from '../mail-clients/index.ts'
import { oncePerLanguage } from '../once.ts'
import type { Block } from './answer.ts'
import { text } from './blocks.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/** What to type instead of the name that the person gave; nothing when none, or several, were given. */
export function sayGivenName({ language, values = [] }: AnswerRequest): Block[] {
  const [given, other] = new Set(values.flatMap(({ username }) => username ?? []))
  if (given === undefined || other !== undefined) return []
  const right = given.toLowerCase()
  const t = translator(words, language)
  return [text(t(given === right ? 'given-right' : 'given', { username: right })), text(t('rule'))]
}

const ABOUT_NAMES: readonly string[] = ['no-username', 'prefilled-username', 'both-usernames']

/** What is special about the user name in the person's program: Outlook, for one, has no field for it. */
export function sayNameTraps({ language, slots, programs }: AnswerRequest): Block[] {
  if (!slots.client) return []
  const clients = programs?.length ? programs : mailClientsOf(slots.client)
  return clients.flatMap((client) =>
    nameTrapsOf(client, language).map((trap) =>
      text(clients.length > 1 ? `${clientName(client, language)}: ${trap.text}` : trap.text),
    ),
  )
}

const nameTrapsOf = oncePerLanguage((client: MailClient, language) =>
  trapsOf(client, { language }).filter(({ id }) => ABOUT_NAMES.includes(id)),
)
