import type { MailValues } from '../../rules/index.ts'
import { isNo } from '../../yes.ts'
import { type Reader, tokensOf } from './setting-token.ts'

/**
 * "secure": false, useSSL=no, tls: 0, enable_ssl off, "SSL ☐": a switch with the encryption in its name. Words that
 * may be anything else need a colon before them.
 */
const SWITCH =
  /(?<![\p{L}\p{N}_./-])(?<name>[\w./-]{0,30}(?:ssl|tls|secure|encrypt(?:ed|ion)?)[\w/-]{0,20}?)["')]{0,2}(?:\s*[:=]\s*["']?(?<state>true|false|yes|no|on|off|[01]|ja|nein|an|aus|enabled|disabled)(?![\p{L}\p{N}]|\.\d)|\s+["']?(?<bare>true|false|off|aus|disabled)(?![\p{L}\p{N}])|\s*[:=]?\s*(?<box>[☐☑✓✔✗✘]))/giu

/** Its switch is about something else: how certificates are checked, or what happens without encryption. */
const NOT_THE_SWITCH = /verif|check|cert|ignor|requir|insecure|unencrypt|version|min|max|valid/i

/** Switches of programs that are either on or off. */
export const readSwitches: Reader = (line) =>
  tokensOf('encryption', line, SWITCH, ({ groups = {} }) => {
    const { name = '', state = groups.bare ?? groups.box ?? '' } = groups
    const isOff = isNo(state) || state === '0'
    if (NOT_THE_SWITCH.test(name)) return { kind: 'other' }
    if (/start.?tls/i.test(name)) return isOff ? { kind: 'other' } : { encryption: 'starttls' }
    return { encryption: isOff ? 'none' : 'ssl' } satisfies MailValues
  })
