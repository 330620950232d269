import type { Protocol } from '../../settings/index.ts'
import { type Reader, type Token, tokensOf } from './setting-token.ts'

const NAMES: readonly [RegExp, Pick<Token, 'values' | 'isIncoming'>][] = [
  [/(?<![\p{L}\d])imap[\p{L}\d]*/giu, named('imap')],
  [/(?<![\p{L}\d])pop(?:3s?|s)?(?![\p{L}\d])/giu, named('pop3')],
  [/(?<![\p{L}\d])smtp[\p{L}\d]*/giu, named('smtp')],
  [
    /\p{L}*(?:posteingang|eingangs-?server)[\p{L}]*|(?<!\p{L})(?:eintreffend|eingehend|incoming|inbound)[\p{L}]*|(?<![\p{L}])(?:eingang|empfang)(?![\p{L}])|(?<=(?:zum|fürs?|for|beim)\s)(?:empfangen|abrufen|abholen|receiving)(?!\p{L})|^\s*(?:in|receiving|empfangen)(?=\s*[:=])/giu,
    { values: {}, isIncoming: true },
  ],
  [
    /\p{L}*(?:postausgang|ausgangs-?server)[\p{L}]*|(?<!\p{L})(?:ausgehend|outgoing|outbound)[\p{L}]*|(?<![\p{L}])(?:ausgang|versand)(?![\p{L}])|(?<=(?:zum|fürs?|for|beim)\s)(?:senden|versenden|verschicken|sending)(?!\p{L})|^\s*(?:out|sending|senden)(?=\s*[:=])/giu,
    named('smtp'),
  ],
]

function named(protocol: Protocol): Pick<Token, 'values'> {
  return { values: { protocol } }
}

/** Names of protocols and of the two directions; "Incoming server (IMAP)" is one name. */
export const readServerNames: Reader = (line) => {
  const names = NAMES.flatMap(([pattern, meaning]) =>
    tokensOf('server', line, pattern, () => meaning),
  ).sort((a, b) => a.at - b.at)
  const joined: Token[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const between = last && line.slice(last.at + last.text.length, name.at)
    if (last && between !== undefined && isOneName(last, name, between))
      joined[joined.length - 1] = join(last, name, between)
    else joined.push(name)
  }
  return joined
}

function isOneName(one: Token, other: Token, between: string): boolean {
  const protocols = [one, other].flatMap(({ values }) => values.protocol ?? [])
  const isIncoming = one.isIncoming || other.isIncoming
  const agrees = new Set(protocols).size <= 1 && !(isIncoming && protocols.includes('smtp'))
  return agrees && /^[^:=,;.|\d\uE000]{0,25}$/u.test(between)
}

function join(one: Token, other: Token, between: string): Token {
  const text = `${one.text}${between}${other.text}`
  return { ...one, ...other, at: one.at, text, values: { ...one.values, ...other.values } }
}
