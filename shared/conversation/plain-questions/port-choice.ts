import type { Asked } from '../../answers/asked.ts'
import { protocolOfSslPort, protocolOfUnencryptedPort } from '../../settings/index.ts'
import type { Understood } from '../../understanding/index.ts'

const MODE = String.raw`(?:\s+(?:(?:mit|with|and|und|plus)\s+)?(?:ssl(?:/tls)?|tls|start-?tls))?`
const CHOICE = new RegExp(
  String.raw`(?<![\d.])(\d{2,3})${MODE}["'”“]?\s*(?:,?\s*(?:oder|or|vs\.?|versus|statt|instead of|rather than)\s+|/\s*)(?:(?:auf|on|lieber|doch|better)\s+)?(?:port\s*)?["'„“]?(\d{2,3})(?![\d.])`,
  'gi',
)
/** A choice is asked about, or nothing but named; who tells of "465/587" beside other words may mean both. */
const ASKS =
  /\?|\b(?:which|what|welche\w*|is it|ist es|correct|richtig|right|better|besser|nehmen|should|soll)\b|^\W*(?:port |is |are |ist |sind |imap |pop3? |smtp )*\d/i

/** "Is 465 or 587 correct for outgoing?": ports that belong to mail, one of which is to be chosen. */
export function findPortChoice(
  message: string,
  { protocols, slots }: Pick<Understood, 'protocols' | 'slots'>,
): Asked | undefined {
  if (!/\d{2}/.test(message) || !ASKS.test(message)) return undefined
  const ports = [...message.matchAll(CHOICE)].flatMap(([, one, other]) => [
    Number(one),
    Number(other),
  ])
  const areKnown = ports.every((port) => protocolOfSslPort(port) ?? protocolOfUnencryptedPort(port))
  if (ports.length === 0 || !areKnown) return undefined
  const [, another] = protocols
  const protocol = another === undefined ? (slots.protocol ?? protocols[0]) : undefined
  return { id: 'port-choice', ports: [...new Set(ports)], ...(protocol && { protocol }) }
}

const JUMPS =
  /(?<!\p{L})(?:springt|wechselt|ändert|aendert|stellt|geht|setzt|macht|jumps?|changes?|switch(?:es)?|goes|sets?|turns|becomes|wird)(?!\p{L})[^.?!\n]{0,40}?(?<!\d)(\d{3})(?!\d)/iu

/** "If I choose SSL, it jumps to 995": the port that a program sets by itself, and what it belongs to. */
export function findJump(message: string, text: string): Asked | undefined {
  if (!/\bssl\b|\btls\b/.test(text) || message.length > 100) return undefined
  const port = Number(JUMPS.exec(message)?.[1])
  return protocolOfSslPort(port) ? { id: 'port-jumps', ports: [port] } : undefined
}

const OTHERS_SAY =
  /(?<!\p{L})(?:admins?|it|edv|chef|boss|kolleg\p{L}*|colleague|provider|support|helpdesk|techniker|he|she|they|er|sie|freund|friend|sohn|son|google|internet|anleitung|instructions?)\s+(?:\p{L}+\s+){0,2}(?:says?|said|told|tells|wrote|writes|means|insists|sagt\p{L}*|meint\p{L}*|schreibt|schrieb|behauptet|will|wants)(?!\p{L})/iu

/** "My admin says 143 though": nothing but a port that is refused, on the word of others. */
export function findToldPort(message: string, ports: readonly number[]): Asked | undefined {
  const [port, other] = ports
  if (port === undefined || other !== undefined || !protocolOfUnencryptedPort(port))
    return undefined
  if (message.length > 60 || !OTHERS_SAY.test(message) || SETTING.test(message)) return undefined
  return { id: 'port-choice', ports: [port] }
}

/** Then more is told than a port. */
const SETTING = /start-?tls|@|[:=]\s*\S|:\n|\b(?:right|correct|ok|okay|richtig|korrekt|stimmt)\b/i
