import { namesProgram } from './names-program.ts'
import type { Reader } from './setting-token.ts'
import { endsPiece, tokensOf } from './setting-token.ts'

const NAME =
  /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w@-])|(?<![\w@.-])localhost(?![\w@.-])/gi
const ADDRESS = /(?<![\w@.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w@-]|\.\d)/g
const MAIL_HOST =
  /^(?:imaps?|pop3?s?|smtps?|mail|mx|secure|posteingang|postausgang|in|out|webmail|exchange|outlook)\b/i
const FIELD =
  /(?<=(?:server|host(?:[ -]?name)?|server(?:[ -]?(?:name|adresse|address)))\s*(?:\([^)]{1,12}\))?\s*[:=]\s*["'„“]?)[a-z0-9][a-z0-9.-]{2,80}/gi
const NO_HOST =
  /^(?:imap4?|pop3?|smtp|ssl|tls|starttls|port|ja|nein|yes|no|on|off|an|aus|none|keine?r?|bitte|siehe|see)$|^[\d.]+$/i

/** "mx.example.org[192.0.2.1]:25" is another server, as mail servers write it; what a program throws is none. */
const REMOTE = /(?<![\w@.-])[\w.-]{1,100}\[(?:\d{1,3}\.){3}\d{1,3}\](?::\d{1,5})?/g
const CODE =
  /(?<![\w@.-])(?:java|javax|jakarta|com\.sun|org\.apache|sun\.security|system\.net)(?:\.\w+){1,8}|(?<![\w@.-])(?:\w+\.){1,8}(?:\w*(?:[a-z][A-Z]|Error|Exception)\w*|error|exception|py|java|js|ts|cs|php|exe|dll|log|txt|conf|ini|json|xml)(?![\w.@-])(?::\d{1,6})?|(?<![\w@.-])(?:\w+\.){2,8}\w+(?=\()/g

/** Names of servers; after "Server:" whatever stands there, a number with four parts too. */
export const readHosts: Reader = (line) => {
  const others = [REMOTE, CODE].flatMap((pattern) => tokensOf('other', line, pattern, () => ({})))
  const isOther = (index: number) =>
    others.some(({ at, text }) => at <= index && index < at + text.length)
  const names = [
    ...tokensOf('host', line, NAME, ({ 0: name, index }) =>
      isHost(name) && !isOther(index) ? { host: name } : undefined,
    ),
    ...tokensOf('host', line, ADDRESS, ({ 0: address, index }) =>
      isOther(index) ? undefined : { host: address },
    ),
  ]
  const labelled = tokensOf('host', line, FIELD, ({ 0: match, index }) => {
    const host = match.replace(/[.-]+$/, '')
    const isKnown = names.some(({ at, text }) => at <= index && index < at + text.length)
    const isWhole =
      endsPiece(line, index + match.length) && /[a-z]/i.test(host) && !namesProgram(host)
    if (isKnown || isOther(index) || NO_HOST.test(host) || !(isWhole || /[a-z]:\d/i.test(line)))
      return undefined
    return { values: { host }, text: host }
  })
  return [...others, ...names, ...labelled].sort((a, b) => a.at - b.at)
}

/** `anna.muster` has the shape of a host too: only names that begin like a mail server or have three parts count. */
export function isHost(name: string): boolean {
  return MAIL_HOST.test(name) || name.toLowerCase() === 'localhost' || name.split('.').length >= 3
}
