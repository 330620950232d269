import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, type Settings, SSL_PORTS } from '../settings/index.ts'
import type { Block, Value } from './answer.ts'
import { values } from './blocks.ts'
import { common } from './common.ts'
import type { ToldHosts } from './topic-answer.ts'

/** The protocols whose servers the operator has entered. */
export function knownProtocols({ mail }: Settings): Protocol[] {
  return PROTOCOLS.filter((protocol) => mail?.[protocol])
}

/** What to type for one server; without its data in the settings nothing is guessed but the usual port, named as such. */
export function serverBlock(
  protocol: Protocol,
  settings: Settings,
  language: Language,
  told: ToldHosts = {},
): Block {
  const t = common(language)
  const server = settings.mail?.[protocol]
  const items: Value[] = server
    ? [
        { label: t('value.server'), value: server.host, copyable: true },
        { label: t('value.port'), value: String(server.port), copyable: true },
      ]
    : [
        { label: t('value.server'), value: unknownHost(told[protocol], language), copyable: false },
        { label: t('value.usual-port'), value: String(SSL_PORTS[protocol]), copyable: false },
      ]
  return values(
    [
      ...items,
      { label: t('value.encryption'), value: t('ssl'), copyable: false },
      { label: t('value.username'), value: t('username-rule'), copyable: false },
    ],
    t(`purpose.${protocol}`),
  )
}

/** One line a server: its name and port. */
export function serverLines(
  protocols: readonly Protocol[],
  { mail }: Settings,
  language: Language,
): Block {
  const t = common(language)
  const items = protocols.flatMap((protocol): Value[] => {
    const server = mail?.[protocol]
    if (!server) return []
    const value = t('server-line', { host: server.host, port: server.port })
    return [{ label: t(`protocol.${protocol}`), value, copyable: false }]
  })
  return values(items, t('servers-in-short'))
}

/** What the person told is given back as theirs: nobody can say whether it is right. */
function unknownHost(told: string | undefined, language: Language): string {
  const t = common(language)
  return told === undefined ? t('see-workspace') : t('told-by-you', { host: told })
}
