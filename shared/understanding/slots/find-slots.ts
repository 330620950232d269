import type { Slots } from '../../answers/answer.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'
import { PROTOCOLS, type Protocol } from '../../settings/protocols.ts'
import {
  CLIENT_NAMES,
  DATUM_PATTERNS,
  MAC_WORDS,
  PHONE_WORDS,
  PROTOCOL_NAMES,
} from './gazetteer.ts'
import { createGazetteer, findMentions, type Mention, toTokens } from './mentions.ts'

export type FoundSlots = {
  slots: Slots
  /** Every protocol and program that is named and not negated, in order, once. */
  protocols: Protocol[]
  clients: ClientId[]
  /** The text with one placeholder word for every program. */
  text: string
}

const clients = createGazetteer(CLIENT_NAMES)
const protocols = createGazetteer(PROTOCOL_NAMES)

/** Everyday words that lie one letter away from a name. */
const KNOWN: ReadonlySet<string> = new Set([
  ...clients.exact.keys(),
  ...protocols.exact.keys(),
  ...'email emails mails mailing mail gmx evaluation revolution solution spring sprint outlooks outlaw kontakt kontakte kontakts contact contacts evolutions smart spart sparks speak shark nice edition editions'.split(
    ' ',
  ),
])

/** What a text with placeholders for its values (see `findEntities`) is about. */
export function findSlots(text: string, hosts: readonly string[] = []): FoundSlots {
  const tokens = toTokens(text)
  const found = findMentions(text, tokens, clients, KNOWN)
  const programs = found.flatMap((mention, index) => {
    const { start, end } = mention
    const isAny = /^mail[ -]app$/.test(text.slice(start, end))
    // Apple's program is "Mail.app"; "the mail app" may be any, and that of Windows has become Outlook.
    if (isAny) return text.includes('windows') ? [{ ...mention, id: 'outlook' as const }] : []
    return [onPlatform(mention, around(index, found, text), text)]
  })
  const named = findMentions(text, tokens, protocols, KNOWN)
  const clientIds = chosen(programs)
  const protocolIds = [...new Set([...chosen(named), ...protocolsOf(hosts)])]
  const client = unique(clientIds, programs)
  const protocol = protocolIds.length === 1 ? protocolIds[0] : undefined
  const datum = theOne(text)
  return {
    slots: {
      ...(protocol ? { protocol } : {}),
      ...(client ? { client } : {}),
      ...(datum ? { datum } : {}),
    },
    protocols: protocolIds,
    clients: [...new Set(clientIds)],
    text: withPlaceholders(text, programs),
  }
}

/** `imap.firma.de` names a protocol too. */
function protocolsOf(hosts: readonly string[]): Protocol[] {
  return hosts.flatMap((host) => PROTOCOLS.filter((id) => host.startsWith(id.slice(0, 3))))
}

function chosen<Id extends string>(mentions: readonly Mention<Id>[]): Id[] {
  return [...new Set(mentions.filter(({ isNegated }) => !isNegated).map(({ id }) => id))]
}

/** Outlook on a phone is another program than Outlook on a desk; `android` alone says nothing about the program. */
function onPlatform(mention: Mention<ClientId>, text: string, whole: string): Mention<ClientId> {
  const { id } = mention
  const isPhone = PHONE_WORDS.test(text.replace(OTHER_PHONE, ' ')) && !isOnDesk(mention, whole)
  if (id === 'outlook' && MAC_WORDS.test(text)) return { ...mention, id: 'outlook-mac' }
  if (id === 'outlook' && isPhone) return { ...mention, id: 'outlook-mobile' }
  if (id === 'thunderbird' && isPhone) return { ...mention, id: 'thunderbird-android' }
  if (id === 'apple-mail' && /\b(?:iphone|ipad|ios)\b/.test(text))
    return { ...mention, id: 'ios-mail' }
  return mention
}

/**
 * "On the phone but not on the laptop (Thunderbird)": of two devices the one that stands closer. An "app" may be on
 * a desk too: Outlook 2016 and 365 are, and whatever is said of Windows.
 */
function isOnDesk({ start, end }: Mention<ClientId>, text: string): boolean {
  if (text.includes('windows')) return true
  const gaps = [...text.matchAll(DEVICES)].map(({ index, 0: word }) => {
    const between = index < start ? text.slice(index, start) : text.slice(end, index)
    return { word, gap: between.length + (BORDER.test(between) ? FAR : 0) }
  })
  const distance = (pattern: RegExp) =>
    Math.min(...gaps.filter(({ word }) => pattern.test(word)).map(({ gap }) => gap))
  const phone = distance(ON_PHONE)
  const desk = distance(ON_DESK)
  return phone === Number.POSITIVE_INFINITY
    ? desk < Number.POSITIVE_INFINITY || /\b(?:365|20[012]\d)\b/.test(text.slice(start, end + 5))
    : desk < phone
}

const ON_PHONE = /^(?:iphone|ipad|ios|android|handy|natel|smartphone|phone|tablet|mobil\w*)$/
const ON_DESK = /^(?:laptop|pc|computer|desktop|rechner|notebook)$/
const DEVICES =
  /\b(?:iphone|ipad|ios|android|handy|natel|smartphone|phone|tablet|mobil\w*|laptop|pc|computer|desktop|rechner|notebook)\b/g
/** Behind it, something else is spoken of. */
const BORDER = /[,.;:!?]|\b(?:und|and|but|aber)\b/
const FAR = 100

/** "Outlook …, and my phone …": there are two. */
const OTHER_PHONE = /\b(?:und|and) m\w+ (?:handy|\w*phone|tablet)\b/

/** What is said of one program: up to the next one, unless that is the device it runs on. */
function around(index: number, mentions: readonly Mention<ClientId>[], text: string): string {
  const [before, it, after] = [mentions[index - 1], mentions[index], mentions[index + 1]]
  const start = !before ? 0 : isOn(before, it, text) ? before.start : before.end
  const end = !after ? text.length : isOn(it, after, text) ? after.end : after.start
  return text.slice(start, end)
}

/** "Outlook on my iPhone", "auf dem Mac zickt Outlook". */
function isOn(
  one: Mention<ClientId> | undefined,
  other: Mention<ClientId> | undefined,
  text: string,
): boolean {
  if (!one || !other) return false
  const between = text.slice(one.end, other.start)
  if (/[,.;:!?]|\b(?:und|and|but|aber|oder|or|sondern|not|nicht|kein\w*)\b/.test(between))
    return false
  return between.length < 2 || PLACE.test(between) || PLACE.test(text.slice(0, one.start))
}

const PLACE =
  /\b(?:a[mn]|auf[mn]?|uf(?:em|m|n)?|ufe[mn]|on|i[mn]|fuers?|for|mit|with)\s(?:\w+ ){0,2}$/

/** A program beats the device it runs on; of several programs the first one that is meant. */
function unique(
  ids: readonly ClientId[],
  mentions: readonly Mention<ClientId>[],
): ClientId | undefined {
  const devices: readonly ClientId[] = ['ios-mail', 'apple-mail', 'samsung-email']
  const afterNegation = mentions.findLast(({ isNegated }) => !isNegated)
  if (mentions.some(({ isNegated }) => isNegated) && afterNegation) return ids.at(-1)
  return ids.find((id) => !devices.includes(id)) ?? ids[0]
}

/** The only datum that is named; two of them mean "everything". */
function theOne(text: string): Slots['datum'] {
  const found = DATA.filter((datum) => DATUM_PATTERNS[datum].test(text))
  if (found.length === 1) return found[0]
  // "Server port" and "port of the server" are about the port.
  return found.length === 2 && found[0] === 'host' ? found[1] : undefined
}

const DATA = ['host', 'port', 'encryption', 'username', 'password'] as const

function withPlaceholders(text: string, mentions: readonly Mention<string>[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of mentions) {
    result += `${text.slice(at, start)}xclient`
    at = end
  }
  return result + text.slice(at)
}
