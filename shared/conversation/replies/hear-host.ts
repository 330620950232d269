import { text as saying } from '../../answers/blocks.ts'
import type { MailValues } from '../../rules/index.ts'
import { PROTOCOLS, type Protocol } from '../../settings/index.ts'
import type { Turn } from '../conversation.ts'
import { directionIn } from '../follow-ups/direction.ts'
import type { Message } from '../read-message.ts'
import { ENTERED } from '../settings-reader/read-port.ts'
import { conversationWords } from '../words.ts'
import { type Search, sayCheck } from './say-check.ts'

/** "I entered mail.company.com": a name that is none of the person's servers, or that nobody can judge here. */
export function hearHost(message: Message, search: Search): Turn | undefined {
  const { session } = message
  const { mail } = session.settings
  const host = onlyHost(message)?.host
  if (host === undefined || !isEntered(message)) return undefined
  const known = PROTOCOLS.flatMap((protocol) => mail?.[protocol]?.host.toLowerCase() ?? [])
  if (known.includes(host.toLowerCase())) return undefined
  const t = conversationWords(session.language)
  const said =
    known.length > 0 ? t('told.not-yours', { host }) : t('remembered.noted.any', { host })
  return sayCheck({ ...search, check: 'host' }, session, { before: [saying(said)] })
}

/** "I have pop.example.org at IMAP": what the server is entered for goes before what its name sounds like. */
export function forNamed(values: readonly MailValues[], message: Message): readonly MailValues[] {
  const host = onlyHost(message)
  const protocol = host && namedIn(message.understood.text)
  return host && protocol ? [{ ...host, protocol }] : values
}

function onlyHost({ values }: Message): MailValues | undefined {
  const [value, other] = values
  if (!value?.host || other) return undefined
  return Object.keys(value).every((key) => key === 'host' || key === 'protocol') ? value : undefined
}

/** The protocol beside the name, which stands for a host in this text. */
function namedIn(text: string): Protocol | undefined {
  const named = PROTOCOLS.filter((protocol) =>
    new RegExp(`\\b${protocol.replace('3', '3?')}\\b`).test(text),
  )
  if (named.length === 1) return named[0]
  return named.length === 0 && directionIn(text) === 'send' ? 'smtp' : undefined
}

/** A certificate names a server too, and so does a page that somebody was on. */
function isEntered({ text, understood }: Message): boolean {
  if (OF_OTHERS.test(understood.text)) return false
  return ENTERED.test(text) || SERVER.test(understood.text)
}

const OF_OTHERS =
  /\b(?:zertifikat\w*|warnung\w*|certificate\w*|warning\w*|ausgestellt|issued|meldung|message|https?|seite|page)\b/
const SERVER =
  /\b(?:\w*server ?name\w*|hosts?|hostname\w*|\w*server (?:ist|heisst|lautet|is|says|steht)|(?:als|as|beim|bei|am) (?:the |my )?(?:\w+ )?\w*(?:server|eingang|ausgang))\b/
