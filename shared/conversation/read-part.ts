import type { MailValues } from '../rules/index.ts'
import { PROTOCOLS, type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from '../settings/index.ts'
import { type Program, readProgramEncryption } from './read-encryption.ts'

type Secured = Pick<MailValues, 'encryption' | 'encryptionLabel'>

export type Reading = Program & {
  /** Whether the message has numbers at all: without any, a lone "TLS" is a topic and no setting. */
  hasNumbers: boolean
}

/** Values of one line. A word for an encryption may have a comma or an "and" in it; everything else is cut there. */
export function readLine(line: string, reading: Reading): MailValues[] {
  const whole = readOwnWord(line, reading)
  if (whole) return [{ ...readPart(line, reading), ...whole }]
  return line
    .split(/[,;]|\s(?:und|and)\s/i)
    .filter((part) => /\S/.test(part))
    .map((part) => ({ ...readPart(part, reading), ...readOwnWord(part, reading) }))
}

/** A heading such as "Incoming Mail Server": another server begins, although nothing contradicts yet. */
export function isIncomingHeading(line: string): boolean {
  return /posteingang|eingangsserver|eintreffend|eingehend|\bincoming/i.test(line)
}

function readOwnWord(text: string, reading: Reading): Secured | undefined {
  return reading.hasNumbers || /[:=]/.test(text) ? readProgramEncryption(text, reading) : undefined
}

function readPart(part: string, { hasNumbers }: Reading): MailValues {
  const host = part.match(HOST)?.find((name) => !/^\d+(\.\d+)*$/.test(name) && isHost(name))
  const port = readPort(part)
  const username = ADDRESS_FIELD.test(part) ? undefined : readUsername(part)
  const protocol = readProtocol(part, host)
  return {
    ...(protocol && { protocol }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...readEncryption(part, hasNumbers),
    ...(username !== undefined && { username }),
  }
}

/** The address that others see; who signs in stands elsewhere. */
const ADDRESS_FIELD = /^\s*e-?mail(?:[ -]?ad(?:resse|dress))?\s*[:=]/i

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
function readEncryption(part: string, hasNumbers: boolean): Secured {
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
  if (kinds !== 1) return {}
  if (hasSsl || hasNone) return { encryption: hasSsl ? 'ssl' : 'none' }
  return { encryption: 'starttls', ...(!hasStarttls && { encryptionLabel: 'TLS' }) }
}

function readUsername(part: string): string | undefined {
  const labelled =
    /\b(?:benutzer(?:name)?|nutzername|user(?: ?name)?|login|kennung|anmeldename|kontoname)\b\s*(?:ist|is|lautet|=|:)?\s*([^\s,;:=]{2,64})/i
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
  return /\bsmtp|postausgang|outgoing|ausgang|ausgehend/i.test(part) ? 'smtp' : undefined
}
