import type { Language } from '../language.ts'
import { type Protocol, type Settings, SSL_PORTS } from '../settings/index.ts'
import { common } from './common.ts'

/** "IMAP 993, SMTP 465": from the settings; where these are silent the usual ports, and then `isKnown` is false. */
export function describePorts(
  protocols: readonly Protocol[],
  { mail }: Settings,
  language: Language,
): { ports: string; isKnown: boolean } {
  const t = common(language)
  const known = protocols.filter((protocol) => mail?.[protocol])
  const shown = known.length > 0 ? known : protocols
  const ports = shown.map(
    (protocol) => `${t(`protocol.${protocol}`)} ${mail?.[protocol]?.port ?? SSL_PORTS[protocol]}`,
  )
  return { ports: ports.join(', '), isKnown: known.length > 0 }
}
