import { SSL_PORTS, UNENCRYPTED_PORTS } from '../../settings/index.ts'
import { isElsewhere } from '../counted-numbers.ts'
import { isDenied, withoutChoices } from './denied.ts'
import { type Reader, type Token, tokensOf } from './setting-token.ts'

const KNOWN_PORTS: readonly number[] = [
  ...Object.values(SSL_PORTS),
  ...Object.values(UNENCRYPTED_PORTS).flat(),
]
/** Ports that manuals of other providers name; no everyday numbers. */
const ELSEWHERE: readonly number[] = [585, 994, 2525]
/** "25 mails", "110 %" and "room 143" are no ports. */
const EVERYDAY: readonly number[] = [25, 110, 143]

/** A word behind the number that is none of settings or of grammar is what is counted. */
const COUNTED =
  /^\s?%|^[\s-]?(?!(?:imaps?|pop3?s?|smtps?|ssl|tls|starttls|ohne|without|keine?|none|no|nicht|not|und|and|oder|or|mit|with|plus|für|for|zum|beim|bei|to|in|im|on|auf|als|as|is|ist|are|was|the|der|die|das|a|right|richtig|correct|korrekt|ok|okay|wrong|falsch|stimmt|passt|works?|geht|klappt|doesn|don|isn|instead|statt|user\p{L}*|benutzer\p{L}*|nutzer\p{L}*|login|port|server|host|unencrypted|unverschlüsselt|plain|auto\p{L}*|incoming|outgoing|eingang|ausgang|blocked|gesperrt|blockiert|eingetragen|eingestellt|verwenden|nehmen|use|used|but|aber|set|entered|this|dies\p{L}*)(?!\p{L}))\p{L}{2,}(?![\p{L}]*[._@])/iu

const NUMBER = /(?<![\w.])\d{1,5}(?!\d|x[0-9a-f]|[a-z]|\.\d)/gi

/** Numbers that are called a port, stand right behind a server's name, or are known to be one. */
export const readPorts: Reader = (line, _reading, found) => {
  const hosts = found.filter(({ kind }) => kind === 'host')
  const ports = tokensOf('port', line, NUMBER, ({ 0: digits, index }) => {
    const port = Number(digits)
    const before = line.slice(0, index)
    if (isDenied(line, index)) return { kind: 'other' }
    const behind = line.slice(index + digits.length)
    const isNamed =
      /\b(?:ports?|anschluss)\b[^\d]{0,16}$/i.test(before) || isAsked(before, behind, port)
    if (isNamed) return { port }
    if (isReplyCode(port, behind)) return undefined
    if (isBehind(hosts, before)) return isYear(port) ? undefined : { port }
    if (isElsewhere(line, index, digits)) return undefined
    if (ELSEWHERE.includes(port)) return COUNTED.test(behind) ? undefined : { port }
    if (!KNOWN_PORTS.includes(port)) return undefined
    const isCounted = COUNTED.test(behind)
    return EVERYDAY.includes(port) && (isCounted || !isAmongSettings(line, found))
      ? undefined
      : { port }
  })
  return withoutChoices(line, ports)
}

/** "994 der richtige Port?", "994 port ok?", "and 994?": the number comes first. */
function isAsked(before: string, behind: string, port: number): boolean {
  if (isYear(port) || !FIRST.test(before)) return false
  return PORT_BEHIND.test(behind) || (isNearPort(port) && /^["'”“)]?\s*\?/.test(behind))
}

/** "994?", but not "801?", which may be the number of an error. */
function isNearPort(port: number): boolean {
  return Object.values(SSL_PORTS).some((known) => Math.abs(known - port) <= 5)
}

const FIRST =
  /^[\s"'„“(]*(?:(?:und|and|oder|or|ist|is|also|so|ja|yes|nein|no|ok|okay|aber|but|w(?:ä|ae)re|would|passt|stimmt|what about|how about|und was ist mit)[\s,.:;"'„“(]+)*$/iu
const PORT_BEHIND =
  /^["'”“]?\s+(?:(?:der|die|das|the|a|an|ein|als|as|denn|also|auch|now|jetzt|richtige\p{L}*|right|correct|korrekte?\p{L}*|passende?\p{L}*|good|proper|imap|smtp|pop3?)\s+){0,4}port(?!\p{L}|\D{0,12}\d)/iu

/** "smtp.gmail.com: 535-5.7.8 Username …": what a server answers, by its enhanced code or the words behind it. */
function isReplyCode(port: number, behind: string): boolean {
  if (port < 400 || port > 599 || KNOWN_PORTS.includes(port)) return false
  return /^[\s-]{1,2}[245]\.\d{1,3}\.\d/.test(behind) || COUNTED.test(behind)
}

function isBehind(hosts: readonly Token[], before: string): boolean {
  return hosts.some(({ at, text }) => {
    const between = before.slice(at + text.length)
    return before.length >= at + text.length && /^[\s:/,;|(-]{1,4}$/.test(between)
  })
}

function isYear(number: number): boolean {
  return number >= 1990 && number < 2050
}

function isAmongSettings(line: string, found: readonly Token[]): boolean {
  return (
    found.some(({ kind }) => kind !== 'other') ||
    /^\W*(?:(?:und|and|oder|or|mit|with)\W+)*\d+\W*$/i.test(line) ||
    /\b(?:ports?|anschluss)\b/i.test(line) ||
    ENTERED.test(line)
  )
}

/** "Ja, ich hab 25 eingetragen": whoever entered a number that may be a port entered a port. */
export const ENTERED =
  /(?<!\p{L})(?:(?:ein|an|um)?ge(?:tragen|geben|stellt|setzt)|genommen|gewählt|ausgewählt|eingetippt|drin|(?:geändert|st(?:eht|and)(?<=(?:^\W{0,9}|(?<!\p{L})(?:der|er|es|das|da|port|it)\s)\p{L}+))\s+(?:jetzt\s+|nun\s+)?auf|(?:is|was|changed|switched)\s+(?:set\s+)?to|entered|put|set|typed|chose|chosen|selected|picked)(?!\p{L})/iu
