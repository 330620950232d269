import { meaningOfLabel } from '../../mail-clients/encryption-of-label.ts'
import type { MailValues } from '../../rules/index.ts'
import { isNo } from '../../yes.ts'
import { isDenied, withoutChoices } from './denied.ts'
import { longLabels } from './long-labels.ts'
import { ENCRYPTION_FIELD, readProgramEncryption, withLabel } from './read-encryption.ts'
import { endsPiece, type Reader, type Token, tokensOf } from './setting-token.ts'

/** "(alle Zertifikate akzeptieren)": encrypted, but with anybody. */
export const readCertificates: Reader = (line) => [
  ...tokensOf('certificate', line, CERTIFICATES, ({ 0: text, index }) =>
    /^\s*[:=]?\s*(?:nein|no|aus|off|false)(?!\p{L})/iu.test(line.slice(index + text.length))
      ? { kind: 'other' }
      : { encryption: 'unchecked', encryptionLabel: text.replace(/^\(|\)$/g, '') },
  ),
  ...tokensOf('other', line, NO_CERTIFICATE, () => ({})),
]

/** "TLS Certificate: None": the person's own certificate, which nobody needs. */
const NO_CERTIFICATE =
  /(?:(?:tls|ssl|client)[\s-]*)?(?:certificate|zertifikat)\s*[:=]?\s*["'„“]?(?:keine?s?|none|no|ohne)(?!\p{L}|\s+(?:\p{L}))/giu

const CERTIFICATES =
  /\(?(?:(?:alle|jede[sn]?|beliebige|ungültige|unsichere|selbst-?signierte)\s+(?:server-?)?zertifikate?\s+(?:akzeptieren|annehmen|vertrauen|erlauben|zulassen)|zertifikate?\s+nicht\s+(?:über)?prüfen|(?:accept|trust|allow|ignore)\s+(?:all|any|every|untrusted|invalid|self-?signed)\s+(?:\w+\s+)?certificates?|(?:do not|don't)\s+(?:check|verify|validate)\s+certificates?)\)?/giu

/** An entry of a program's list in the middle of a sentence, such as "Force usage of SSL/TLS". */
export const readLongLabels: Reader = (line, { client }) => {
  const found: Token[] = []
  const lower = line.toLowerCase()
  for (const { pattern, word, meaning, isSwitch } of longLabels(client)) {
    if (!lower.includes(word)) continue
    for (const token of tokensOf('encryption', line, pattern, ({ 0: text, index }) =>
      labelled(text, isSwitch ? stateAfter(line, index + text.length) : '', meaning),
    ))
      if (!found.some((other) => overlaps(other, token))) found.push(token)
  }
  return found
}

function labelled(text: string, state: string, meaning: NonNullable<MailValues['encryption']>) {
  return isNo(state.replace(/[\s:=]/g, ''))
    ? { values: { encryption: 'none' as const }, text: text + state }
    : { values: withLabel(meaning, text), text }
}

/** "Use SSL: off" */
function stateAfter(line: string, end: number): string {
  return /^\s*[:=]?\s*(?:\p{L}+|[✗✘☐])/u.exec(line.slice(end))?.[0] ?? ''
}

function overlaps(one: Token, other: Token): boolean {
  return one.at < other.at + other.text.length && other.at < one.at + one.text.length
}

/** What stands behind the name of the field, in the program's own words; "SSL" in the name is none. */
export const readEncryptionFields: Reader = (line, reading) =>
  [...line.matchAll(FIELD)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { name = '', value = '' } = groups
    const values = readProgramEncryption(`${name}: ${value}`, reading)
    const isKnown = values !== undefined && values.encryption !== 'unknown'
    // "993 SSL: receiving works" is no name of a field, but the value itself.
    const isValue = !isKnown && /^(?:ssl|tls)(?:\s?\/\s?(?:ssl|tls))?\s*$/i.test(name)
    if (!values || isValue || (!isKnown && value.search(NONE) !== -1)) return []
    const at = index + whole.length - value.length
    const inName = tokensOf('other', name, /ssl|tls/gi, () => ({ values: {} }))
    return [
      ...inName.map((token) => ({ ...token, at: index + token.at })),
      { kind: 'encryption', at, text: value, values },
    ]
  })

const FIELD = new RegExp(
  `(?<name>(?:${ENCRYPTION_FIELD})[^:=,;|\\n]{0,60})[:=]\\s*["'„“]?(?<value>[^\\s,;|:=\\uE000"'”“][^,;|:=\\uE000"'”“]{0,58}?)(?=["'”“]?\\s*(?:$|[,;|]|/(?=\\s|$)(?!\\s*(?:ssl|tls))|\\uE000|[.?!](?:\\s|$))|\\s+[\\p{L} -]{2,30}[:=])`,
  'giu',
)

/** The words that every program shares. */
export const readEncryptionWords: Reader = (line, reading) =>
  withoutChoices(
    line,
    [
      ...tokensOf('encryption', line, STARTTLS, ({ 0: text, index }) =>
        isDenied(line, index) || isNo(offBehind(line, index + text.length))
          ? { kind: 'other' }
          : { encryption: 'starttls' },
      ),
      ...tokensOf('encryption', line, NONE, () => ({ encryption: 'none' })),
      ...tokensOf('encryption', line, LONE, ({ 0: text, index }) => {
        const isAlone = reading.hasNumbers && isPiece(line, index, text)
        if (!isAlone) return undefined
        return /^[kn]/i.test(text) ? { encryption: 'none' } : withLabel('guess', text)
      }),
      ...tokensOf('encryption', line, SSL, ({ 0: text, index }) => ssl(line, index, text, reading)),
      ...tokensOf('encryption', line, TLS, ({ 0: text, index }) => {
        if (!reading.hasNumbers) return undefined
        if (isDenied(line, index) || EVENT.test(line.slice(index + text.length)))
          return { kind: 'other' }
        // A box has no other word: the port decides what it means.
        if (reading.client?.encryption.usesOneCheckBox) return { encryption: 'ssl' }
        const options = reading.client?.encryption.options ?? []
        const search = { version: reading.version, allowsParts: false }
        // Where "TLS" stands alone beside a port, mail programs mean STARTTLS by it.
        return withLabel(meaningOfLabel(options, text, search) ?? 'starttls', text)
      }),
    ].sort((a, b) => a.at - b.at),
  )

const STARTTLS = /start.?tls/gi
const NONE =
  /(?<!\p{L})(?:unverschlüsselt\p{L}*|unencrypted|nicht verschlüsselt|not encrypted|(?:ohne|keine?r?) (?:verschlüsselung|ssl(?:\/tls)?|tls|verbindungssicherheit)|without (?:encryption|ssl(?:\/tls)?|tls)|no (?:encryption|ssl(?:\/tls)?|tls|security)|plain(?:text)?)(?!\p{L})/giu
const LONE = /(?<!\p{L})(?:keine?|none|auto(?:matisch|matic|detect)?)(?!\p{L})/giu
const SSL =
  /(?<![\p{L}_])(?:tls\s?[/+-]\s?ssl|ssl(?:\s?[/+-]\s?tls)?|implici?t(?: (?:ssl|tls))?|implizit\p{L}*(?: (?:ssl|tls))?)(?![\p{L}_]|\s?[/+-]\s?tls)/giu
const TLS = /(?<![\p{L}_]|[\p{L}]\s?[/+-]\s?)tls(?![\p{L}_]|\s?[/+-]\s?ssl|\s?v?1\.\d)/giu
/** Told of the connection, not chosen in a list. */
const EVENT =
  /^[\s-](?:errors?|fehler|handshake|routines?|certificates?|zertifikat|connection (?:established|using)|negotiat|established|session|cipher|alert|library|version|record|engine)/i

function ssl(line: string, at: number, text: string, { client, version }: Parameters<Reader>[1]) {
  const behind = line.slice(at + text.length)
  if (EVENT.test(behind)) return { kind: 'other' as const }
  if (isDenied(line, at)) return { kind: 'other' as const }
  if (isNo(offBehind(line, at + text.length))) return { encryption: 'none' as const }
  const options = client && !client.isGeneral ? client.encryption.options : []
  const meaning = meaningOfLabel(options, text, { version, allowsParts: true })
  // Several entries of this program's list have the word in them: not said which is meant.
  if (meaning === undefined && options.length > 0 && !/^impli/i.test(text)) return { values: {} }
  return withLabel(meaning ?? 'ssl', text)
}

/** "SSL: off", "SSL ist bei mir aus", "SSL nicht aktiviert"; but "993 SSL nicht mehr" tells of something else. */
function offBehind(line: string, end: number): string {
  const behind = line.slice(end)
  if (NOT_ON.test(behind)) return 'off'
  return STATE.exec(behind)?.[1] ?? ''
}

const STATE =
  /^["'“”]?(?:\s*(?:verwenden|nutzen|aktivieren))?(?:\s*[:=]\s*|\s+)(?:is\s+|ist\s+)?(?:(?:bei mir|bei uns|hier|dort|gerade|noch|leider|derzeit|currently|still|turned|switched|set to)\s+)?["'„“]?(\p{L}+|[✗✘☐])/u
const NOT_ON =
  /^["'“”]?(?:\s*[:=])?\s+(?:(?:is|ist|bei mir|hier|dort)\s+){0,2}(?:nicht|not)(?:\s+(?:aktiv\p{L}*|an|ein\p{L}*|verwend\p{L}*|genutzt|gesetzt|angehakt|angekreuzt|ausgewählt|gewählt|angeklickt|enabled|active|activated|on|used|ticked|checked|set|selected|switched on|turned on)(?!\p{L})|\s*(?:$|[,;|]))/iu

function isPiece(line: string, at: number, text: string): boolean {
  const isBehindBorder = /(?:^|[,;|/:=(\uE000]|\d)\s*["'„“]*$/.test(line.slice(0, at))
  return isBehindBorder && endsPiece(line, at + text.length)
}
