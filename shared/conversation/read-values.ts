import type { Encryption, MailValues } from '../rules/index.ts'
import { PROTOCOLS, type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from '../settings/index.ts'
import type { Understood } from '../understanding/index.ts'

/** Server values in a message, one entry a server; letters keep their case, because for user names it matters. */
export function readValues(raw: string, understood: Understood): MailValues[] {
  const parts = raw
    .slice(0, 2000)
    .split(/[,;\n]|\s(?:und|and)\s/i)
    .filter((part) => /\S/.test(part))
  const found = parts.map((part) => readPart(part, /\d{2,}/.test(raw)))
  const merged = found.reduce<MailValues[]>((all, values) => {
    const last = all.at(-1)
    if (last && !clashes(last, values)) all[all.length - 1] = { ...last, ...values }
    else if (Object.keys(values).length > 0) all.push(values)
    return all
  }, [])
  const protocol = understood.slots.protocol
  return merged.map((values) => {
    const meant =
      values.protocol ?? (merged.length === 1 ? protocol : undefined) ?? guess(values.port)
    return meant ? { ...values, protocol: meant } : values
  })
}

/** A host, port or encryption together with something else is a list of settings, whatever is asked about it. */
export function isSettings(values: readonly MailValues[]): boolean {
  return values.some(
    ({ host, port, encryption, username }) =>
      (host !== undefined && (port !== undefined || encryption !== undefined)) ||
      (port !== undefined && encryption !== undefined && username !== undefined),
  )
}

function readPart(part: string, hasNumbers: boolean): MailValues {
  const host = part.match(HOST)?.find((name) => !/^\d+(\.\d+)*$/.test(name) && isHost(name))
  const port = readPort(part)
  const encryption = readEncryption(part, hasNumbers)
  const username = readUsername(part)
  const protocol = readProtocol(part, host)
  return {
    ...(protocol && { protocol }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(encryption && { encryption }),
    ...(username !== undefined && { username }),
  }
}

const HOST = /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w@-])/gi
const MAIL_HOST =
  /^(?:imaps?|pop3?s?|smtps?|mail|mx|secure|posteingang|postausgang|in|out|webmail|exchange|outlook)\b/i
const KNOWN_PORTS: readonly number[] = [
  ...Object.values(SSL_PORTS),
  ...Object.values(UNENCRYPTED_PORTS).flat(),
]

/** `anna.muster` has the shape of a host too: only names that begin like a mail server or have three parts count. */
function isHost(name: string): boolean {
  return MAIL_HOST.test(name) || name.split('.').length >= 3
}

function readPort(part: string): number | undefined {
  const named = /\bports?\b\D{0,12}(\d{1,5})(?!\d)/i.exec(part)?.[1]
  if (named !== undefined) return Number(named)
  const afterHost = /[a-z]:(\d{2,5})(?!\d)/i.exec(part)?.[1]
  if (afterHost !== undefined) return Number(afterHost)
  return [...part.matchAll(/(?<![\w.])\d{2,4}(?![\w]|\.\d)/g)]
    .map(([digits]) => Number(digits))
    .find((number) => KNOWN_PORTS.includes(number))
}

/** Two kinds in one part ("SSL or STARTTLS?") are a question, not a value. */
function readEncryption(part: string, hasNumbers: boolean): Encryption | undefined {
  const hasStarttls = /start.?tls/i.test(part)
  const rest = part.replace(/start.?tls/gi, '')
  const hasNone =
    /\b(?:unverschl|unencrypted|none\b|ohne (?:verschl|ssl|tls)|without (?:enc|ssl|tls)|no (?:enc|ssl|tls)|keine (?:verschl|ssl)|plain)/i.test(
      rest,
    )
  const hasSsl = !hasNone && /\bssl(?:\/tls)?\b|\bimplicit/i.test(rest)
  // Where "TLS" stands alone beside a port, mail programs mean STARTTLS by it.
  const hasTls = !hasNone && !hasSsl && /\btls\b/i.test(rest) && hasNumbers
  const kinds = [hasStarttls || hasTls, hasNone, hasSsl].filter(Boolean).length
  if (kinds !== 1) return undefined
  return hasSsl ? 'ssl' : hasNone ? 'none' : 'starttls'
}

function readUsername(part: string): string | undefined {
  const labelled =
    /\b(?:benutzer(?:name)?|user(?: ?name)?|login|kennung|anmeldename|kontoname)\b\s*(?:ist|is|lautet|=|:)?\s*([^\s,;:=]{2,64})/i
      .exec(part)?.[1]
      ?.replace(/[.?!)"'“”]+$/, '')
  const address =
    /(?<![^\s,;:<("'])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.[a-z]{2,24}(?![^\s,;:>)"'.?!])/iu.exec(
      part,
    )?.[0]
  if (address !== undefined) return address
  const hasShape =
    labelled !== undefined &&
    /^[\p{L}\p{N}._+-]+$/u.test(labelled) &&
    /[._\d]|^[A-Z][a-z]+[A-Z]/.test(labelled)
  return hasShape && !isHost(labelled) ? labelled : undefined
}

function readProtocol(part: string, host: string | undefined): Protocol | undefined {
  const ofHost = host && PROTOCOLS.find((id) => host.toLowerCase().startsWith(id.replace('3', '')))
  if (ofHost) return ofHost
  if (/\bimap/i.test(part)) return 'imap'
  if (/\bpop3?\b/i.test(part)) return 'pop3'
  return /\bsmtp|postausgang|outgoing|ausgang/i.test(part) ? 'smtp' : undefined
}

function guess(port: number | undefined): Protocol | undefined {
  return PROTOCOLS.find(
    (id) => SSL_PORTS[id] === port || UNENCRYPTED_PORTS[id].some((known) => known === port),
  )
}

function clashes(a: MailValues, b: MailValues): boolean {
  return (['protocol', 'host', 'port', 'encryption'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  )
}
