import type { Encryption } from '../../shared/rules/index.ts'
import { type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from '../../shared/settings/index.ts'
import { isYes } from '../../shared/yes.ts'
import { describeLabel, sideOf } from './describe-label.ts'
import { readableText, wordsIn } from './readable-text.ts'

/** `tls` alone: mail pages mean implicit TLS by it or STARTTLS, only the port tells. */
export type Secured = Encryption | 'tls'

/** One way to reach a server, as a value offers it; a value may offer several ("993 (SSL) oder 143 (STARTTLS)"). */
export type Offer = { port: number; encryption?: Secured | undefined; text: string }

export type Value = {
  host?: string | undefined
  offers: readonly Offer[]
  encryption?: Secured | undefined
}

const HOST =
  /(?<![\p{L}\p{N}@._-])(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}|(?:\d{1,3}\.){3}\d{1,3}|localhost)(?![\p{L}\p{N}@_-])/giu
const PORT = /(?<![\p{L}\p{N}.@_-])\d{1,5}(?![\p{L}\p{N}_]|[.,]\d)/gu
const BETWEEN_OFFERS = /[,;|\n]|\s(?:oder|or|bzw\.?|und|and|alternativ|alternatively)\s|\s\/\s/i

/** Host, ports and encryption in the text of one value; what is cut off with "…" counts as unread. */
export function readValue(raw: string): Value {
  const text = readableText(raw.replace(/\n/g, ' | '))
  const hosts = /(?:…|\.\.\.)$/.test(text) ? [] : [...text.matchAll(HOST)].map(([host]) => host)
  const rest = text
    .replace(HOST, ' ')
    .replace(/\b[a-z0-9]+s?:\/\//gi, ' ')
    .replace(/TLS\s*v?1\.\d/gi, 'TLS')
  const offers = rest.split(BETWEEN_OFFERS).flatMap((part): Offer[] => {
    const encryption = readEncryption(part)
    return [...part.replace(/^\s*:/, ' ').matchAll(PORT)]
      .map(([digits]) => Number(digits))
      .filter((port) => port >= 1 && port <= 65_535)
      .map((port) => ({ port, encryption, text: part }))
  })
  return { host: hosts[0]?.toLowerCase(), offers, encryption: readEncryption(rest) }
}

/** The offer that fits the protocol; undefined when several could be meant. */
export function pickOffer(
  offers: readonly Offer[],
  protocol: Protocol | undefined,
): Offer | undefined {
  const [only, ...others] = offers
  if (others.length === 0) return only
  const named = offers.filter((offer) => protocol && sideOf(offer.text) === protocol)
  if (named.length === 1) return named[0]
  const usual = offers.filter((offer) => protocol && offer.port === SSL_PORTS[protocol])
  if (usual.length > 0) return usual[0]
  const sound = offers.filter(
    (offer) => !isUnencrypted(offer.port) && offer.encryption !== 'starttls',
  )
  return sound.length === 1 ? sound[0] : undefined
}

/** How many words of the text are neither value nor usual beside one: many mean that it is a sentence. */
export function leftoverWords(raw: string): number {
  const rest = readableText(raw).replace(HOST, ' ').replace(PORT, ' ')
  return wordsIn(rest).filter(
    (word) =>
      !/^(ssl|tls|starttls|tcp|ports?|imaps?|pop3?s?|smtps?|oder|or|und|and|mit|with|keine?|none|implizit|implicit|\d)$/.test(
        word,
      ),
  ).length
}

/** "SSL/TLS oder STARTTLS" offers SSL; "kein STARTTLS" offers nothing. */
export function readEncryption(raw: string): Secured | undefined {
  const text = raw.replace(
    /\b(?:kein|keine|nicht|ohne|no|not|never|nie)\s+(?:start.?tls|tls)/gi,
    ' ',
  )
  const rest = text.replace(/start[\s-]?tls(?:\s*\(tls\))?/gi, ' ')
  if (/\bssl\b|\bimpli[cz]i/i.test(rest) && !/\b(?:kein|ohne|no|without)\s+ssl/i.test(rest))
    return 'ssl'
  if (/\btls\b/i.test(rest)) return 'tls'
  if (rest !== text) return 'starttls'
  return /\b(?:keine?|none|unverschl\S*|unencrypted|klartext|plain ?text|ohne ssl|no ssl|without ssl)\b/i.test(
    text,
  )
    ? 'none'
    : undefined
}

/** "SSL: ja" */
export function isSwitchedOn(raw: string): boolean {
  return isYes(readableText(raw))
}

const EMAIL = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.\p{L}{2,24}/giu
const EXAMPLE = /\bz\.\s?b\.|\bzum beispiel\b|\be\.\s?g\.|\bfor example\b|\bbeispielsweise\b/i
const NO_NAME =
  /^(?:kopieren|copy|kopiert|copied|anzeigen|show|ändern|change|edit|bearbeiten|unbekannt|unknown|keine?r?|none|n\/a|k\.\s?a\.|-+|–|—|•+|\*+|…)$/i

/** A user name as it is shown; sentences, examples and words of the page itself are none. */
export function readUsername(raw: string): string | undefined {
  const text = readableText(raw)
  if (text === '' || EXAMPLE.test(text) || /…$|\.\.\.$/.test(text)) return undefined
  const [address, ...others] = text.match(EMAIL) ?? []
  if (address !== undefined) return others.length === 0 ? address : undefined
  const word = text.replace(/\s*\([^)]*\)\s*$/, '').replace(/^["'„“”‚‘’»«]+|["'„“”‚‘’»«,;]+$/g, '')
  const isName = /^[^\s:=]{2,64}$/.test(word) && /[\p{L}\p{N}]/u.test(word)
  if (!isName || NO_NAME.test(word) || describeLabel(word)) return undefined
  return word
}

export function isUnencrypted(port: number): boolean {
  return Object.values(UNENCRYPTED_PORTS).some((ports) => ports.some((known) => known === port))
}
