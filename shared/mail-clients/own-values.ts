import type { Language } from '../language.ts'
import { toUsername } from '../rules/index.ts'
import { type Protocol, SSL_PORTS } from '../settings/index.ts'
import type { IncomingProtocol, Wanted } from './mail-client.ts'
import { common } from './words.ts'

type Server = { host?: string | undefined; port?: number | undefined }

/** What is known about the person's own account; anything may be missing. `mail` of the settings fits in. */
export type OwnValues = {
  email?: string | undefined
  username?: string | undefined
  imap?: Server | undefined
  pop3?: Server | undefined
  smtp?: Server | undefined
}

/** The value that a field asks for, its protocol resolved: `imap.host`, `smtp.port`, `username` … */
export type Asked =
  | 'name'
  | 'email'
  | 'username'
  | 'password'
  | `${Protocol}.${'host' | 'port' | 'encryption'}`

/** A text to type; `isOwn` when it is the person's own value, otherwise it says where that stands. */
export type OwnValue = { text: string; isOwn: boolean }

/** `incoming.host` of an IMAP account is `imap.host`. */
export function resolveWanted(wanted: Wanted, protocol: IncomingProtocol): Asked {
  switch (wanted) {
    case 'incoming.host':
      return `${protocol}.host`
    case 'incoming.port':
      return `${protocol}.port`
    case 'incoming.encryption':
      return `${protocol}.encryption`
    default:
      return wanted
  }
}

/** The person's value, or where to find it. Hosts and ports are never guessed: the usual port is named as such. */
export function ownValue(asked: Asked, values: OwnValues, language: Language): OwnValue {
  const t = common(language)
  const known = knownValue(asked, values)
  if (known !== undefined) return { text: known, isOwn: true }
  const [protocol, datum] = splitAsked(asked)
  if (protocol && datum === 'port')
    return { text: t('unknown.port', { usual: SSL_PORTS[protocol] }), isOwn: false }
  if (protocol) return { text: t('unknown.host'), isOwn: false }
  switch (asked) {
    case 'name':
    case 'email':
    case 'username':
    case 'password':
      return { text: t(`unknown.${asked}`), isOwn: false }
    default:
      throw new Error(`mail-clients: no sentence for the unknown value "${asked}"`)
  }
}

function knownValue(asked: Asked, values: OwnValues): string | undefined {
  if (asked === 'email') return values.email
  if (asked === 'username') return values.username && toUsername(values.username)
  const [protocol, datum] = splitAsked(asked)
  if (protocol && datum === 'host') return values[protocol]?.host
  if (protocol && datum === 'port') return values[protocol]?.port?.toString()
  return undefined
}

function splitAsked(asked: Asked): [Protocol | undefined, string | undefined] {
  const [protocol, datum] = asked.split('.')
  const isServer = protocol === 'imap' || protocol === 'pop3' || protocol === 'smtp'
  return isServer ? [protocol, datum] : [undefined, undefined]
}
