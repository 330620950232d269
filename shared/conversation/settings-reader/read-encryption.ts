import { meaningOfLabel } from '../../mail-clients/encryption-of-label.ts'
import type { MailClient } from '../../mail-clients/index.ts'
import type { MailValues } from '../../rules/index.ts'
import { isNo, isYes } from '../../yes.ts'

/** The program whose words are read; its list of encryptions decides what they mean. */
export type Program = {
  client: MailClient | undefined
  /** The year of its version, such as "2013", where it is told. */
  version?: string | undefined
}

type ReadEncryption = Pick<MailValues, 'encryption' | 'encryptionLabel'>

/** What programs call the field. */
export const ENCRYPTION_FIELD =
  'verschl[uü]e?sselung|verbindungs(?:sicherheit|typ|art)|sicherheit|encrypt|security|connection type|socket ?type|\\bssl\\b|\\btls\\b'

/** The rest of the line is the program's word for the encryption. */
const FIELD = new RegExp(`^(?:.*(?:${ENCRYPTION_FIELD})[^:=]*)[:=]\\s*(.+)$`, 'i')

/** What a setting may be beside an encryption: names of protocols and of fields. */
const OTHER_WORD = /^(?:imap|pop3?|smtp|server|port)$/i

/**
 * The encryption in one piece of settings, by the words of the program: "TLS" of an old Outlook is the STARTTLS
 * that it is. Nothing when the piece is about something else, or has no word of this program.
 */
export function readProgramEncryption(line: string, program: Program): ReadEncryption | undefined {
  const value = FIELD.exec(line)?.[1]?.trim()
  const said = value ?? line.trim()
  if (said.length < 2 || said.length > 60 || /[@\d.]/.test(said) || OTHER_WORD.test(said))
    return undefined
  const isSwitch = value !== undefined && /ssl|tls|verschl|encrypt/i.test(line)
  if (isYes(said)) return isSwitch ? { encryption: 'ssl' } : undefined
  if (isNo(said)) return value === undefined ? undefined : { encryption: 'none' }
  const meaning = meaningOfLabel(program.client?.encryption.options ?? [], said, {
    version: program.version,
    // A word that nobody called an encryption must be the whole word for one.
    allowsParts: value !== undefined,
  })
  if (meaning !== undefined) return withLabel(meaning, said)
  return value === undefined || /ssl|tls/i.test(said) ? undefined : withLabel('unknown', said)
}

/** "STARTTLS", "SSL" and "none" speak for themselves; other words are quoted. */
export function withLabel(
  encryption: NonNullable<MailValues['encryption']>,
  label: string,
): ReadEncryption {
  const isPlain =
    encryption === 'ssl' ||
    encryption === 'none' ||
    (encryption === 'starttls' && /start.?tls/i.test(label))
  return isPlain ? { encryption } : { encryption, encryptionLabel: label }
}
