import { actions, text as saying } from '../../answers/blocks.ts'
import { ask, showMe } from '../../answers/buttons.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS, type Settings, SSL_PORTS } from '../../settings/index.ts'
import { fold } from '../../understanding/index.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Way } from '../read-message.ts'
import { conversationWords } from '../words.ts'

const topic = 'server-data'

/**
 * "My workspace says imap.company.com", "im Workspace steht 587": the workspace is where the values come from. Where it
 * differs from what is known here, it is not called wrong: that it differs is said, and who can tell.
 */
export const hearWorkspace: Way = ({ text, session, known }) => {
  if (text.length > LONGEST) return undefined
  const shown = shownThere(text)
  const right = shown === undefined ? undefined : knownInstead(shown, session)
  if (shown === undefined || right === undefined) return undefined
  const { language } = session
  const blocks = [
    saying(conversationWords(language)('workspace-differs', { shown, known: right })),
    ...actions(
      ask(language, 'button.human', 'human'),
      showMe(language, 'server-data'),
      ask(language, 'button.server-data', 'server-data'),
    ),
  ]
  return finish({ topic, language, blocks }, { topic, slots: {} }, session, {
    ...known,
    candidates: sure(topic, known.candidates),
  })
}

const LONGEST = 200

/** The first value behind the workspace, else the last before it; undefined where none is told to stand there. */
function shownThere(text: string): string | undefined {
  const folded = fold(text).replace(/["„“”«»‘’`]/g, ' ')
  if (ASKS.test(folded) || !SHOWS.test(folded)) return undefined
  const at = folded.search(WORKSPACE)
  if (at === -1) return undefined
  const behind = VALUE.exec(folded.slice(at))?.[0]
  const before = [...folded.slice(0, at).matchAll(new RegExp(VALUE, 'g'))].at(-1)?.[0]
  const value = behind ?? before
  return value && /tls|ssl/.test(value) ? value.toUpperCase().replace(/\s/g, '') : value
}

const WORKSPACE = /\b(?:workspace|portal|e-?mail-?server)\b/
const SHOWS =
  /\b(?:(?:im|in (?:meinem|unserem|my|the|our)|bei mir im|unter|under|auf der seite) (?:\w+ )?(?:workspace|portal|e-?mail-?server)\b.{0,30}\b(?:steht|stehen|stand|ist|sehe|finde|is|it says|it shows|i see|there is|theres)|(?:workspace|portal) (?:\w+ ){0,2}(?:sagt|zeigt|nennt|says|shows|lists|gives|has|states|hat)|(?:steht|says|stands|shown|listed|sehe|see) (?:\S+ ){0,5}(?:im|in|unter|under)(?: \w+)? (?:workspace|portal|e-?mail-?server))\b/
const VALUE =
  /(?<![\w.@-])(?:(?:imap|smtp|pop3?|mail|mx|mailserver|posteingang|postausgang)\d*\.(?:[a-z0-9-]+\.)+[a-z]{2,}|start ?-?tls|ssl ?\/ ?tls|tls ?\/ ?ssl|ssl|tls(?! ?v?1)|\d{2,5}(?! (?:\w+ )?(?:(?:e-?)?mails?|nachricht\w*|messages?|ordner|folders?|konten|accounts?|uhr|tage|days|mb|gb|kb)\b))(?![\w@])/
/** Where it stands is asked, or only supposed. */
const ASKS =
  /^(?:(?:und|and|aber|but|also|so|ok|okay|ja|na) )*(?:wo|wie|warum|wieso|welche\w*|where|how|why|which|wenn|falls|if)\b|\b(?:ob|whether|wo finde|wo steht|where do i|where is)\b/

/** What is known here of a value that differs; undefined where it is the same, or nothing is known to compare with. */
function knownInstead(shown: string, { settings, language }: Session): string | undefined {
  if (/^\d+$/.test(shown)) {
    const isSame = PROTOCOLS.some((one) => portsOf(one, settings).includes(Number(shown)))
    const isPort = MAIL_PORTS.includes(Number(shown))
    return isSame || !isPort ? undefined : describePorts(PROTOCOLS, settings, language).ports
  }
  if (/SSL/.test(shown)) return undefined
  if (/TLS/.test(shown)) return 'SSL/TLS (SSL)'
  const hosts = PROTOCOLS.flatMap((protocol) => settings.mail?.[protocol]?.host ?? [])
  const isKnown = hosts.length === 0 || hosts.some((host) => host.toLowerCase() === shown)
  const named = PROTOCOLS.find((protocol) => shown.startsWith(protocol.slice(0, 3)))
  const own = named && settings.mail?.[named]?.host
  return isKnown ? undefined : (own ?? hosts.join(', '))
}

const MAIL_PORTS: readonly number[] = [25, 110, 143, 465, 587, 993, 995, 2525]

function portsOf(protocol: (typeof PROTOCOLS)[number], { mail }: Settings): number[] {
  const known = mail?.[protocol]?.port
  return known === undefined ? [SSL_PORTS[protocol]] : [known]
}
