import { areCompatible, type Label } from './describe-label.ts'
import type { Datum, Side } from './label-words.ts'
import {
  isSwitchedOn,
  leftoverWords,
  type Offer,
  readEncryption,
  readUsername,
  readValue,
  type Secured,
} from './read-value.ts'

/** How a value was told to belong to its label. */
export type How = 'table' | 'field' | 'line' | 'beside' | 'shape'

/** A value and why it is believed. */
export type Read<Value> = { value: Value; label: string; how: How }

/** What one place of the page says about one server; anything may be missing. */
export type Group = {
  side?: Side | undefined
  host?: Read<string>
  ports?: Read<readonly Offer[]>
  encryption?: Read<Secured>
  username?: Read<string>
  /** "Alter Server", "Beispiel": counts only where nothing else is said. */
  isDoubtful: boolean
}

/** No value is that long, and patterns take their time on endless words. */
const LONGEST = 400

const FIELDS = ['host', 'ports', 'encryption', 'username'] as const

export type Values = Pick<Group, (typeof FIELDS)[number]>

/** What a text gives for a label; nothing when it has not the shape of such a value. */
export function valuesFor(
  label: Pick<Label, 'text' | 'data' | 'hint'>,
  text: string,
  how: How,
): Values {
  if (text.length > LONGEST) return {}
  const asks = (datum: Datum) => label.data.includes(datum)
  const read = <Value>(value: Value): Read<Value> => ({ value, label: label.text, how })
  if (asks('username')) {
    const username = readUsername(text)
    return username === undefined ? {} : { username: read(username) }
  }
  const { host, offers, encryption } = readValue(text)
  const isYesToSsl =
    asks('encryption') && !asks('port') && /ssl|tls/i.test(label.text) && isSwitchedOn(text)
  const secured = isYesToSsl
    ? readEncryption(label.text)
    : (encryption ?? readEncryption(label.hint ?? ''))
  const found: Values = {
    ...((asks('host') || asks('port')) && host !== undefined && { host: read(host) }),
    ...((asks('port') || (asks('host') && host !== undefined)) &&
      offers.length > 0 && { ports: read(offers) }),
    ...(secured && offers.length < 2 && { encryption: read(secured) }),
  }
  const isAnswered =
    (asks('host') && found.host) ||
    (asks('port') && found.ports) ||
    (asks('encryption') && found.encryption)
  if (!isAnswered) return {}
  // A sentence below a label is not its value.
  return how === 'beside' && leftoverWords(text) > 3 ? {} : found
}

/** Whether the group says something else already. */
export function clashes(group: Values, values: Values): boolean {
  return FIELDS.some((field) => {
    const [one, other] = [group[field], values[field]]
    return one !== undefined && other !== undefined && !isSame(one.value, other.value)
  })
}

export function canBelong(group: Group, side: Side | undefined, values: Values): boolean {
  return areCompatible(group.side, side) && !clashes(group, values)
}

export function isEmpty(group: Group): boolean {
  return FIELDS.every((field) => group[field] === undefined)
}

/** Everything that either says; the first has the last word. */
export function joined(one: Group, other: Group | Values): Group {
  return { ...other, ...one, isDoubtful: one.isDoubtful }
}

/** The more exact of two sides that may be the same. */
export function exacter(one: Side | undefined, other: Side | undefined): Side | undefined {
  return one === undefined || one === 'incoming' ? (other ?? one) : one
}

function isSame(one: string | readonly Offer[], other: string | readonly Offer[]): boolean {
  if (typeof one === 'string' || typeof other === 'string')
    return typeof one === typeof other && String(one).toLowerCase() === String(other).toLowerCase()
  const ports = (offers: readonly Offer[]) => offers.map(({ port }) => port).join()
  return ports(one) === ports(other)
}
