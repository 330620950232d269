import { encryptionOfLabel, type MailClient } from '../../../shared/mail-clients/index.ts'
import { isYes } from '../../server-data/read-value.ts'

/** What a program's own word for encryption turned out to mean, where that needs saying. */
export type LabelNote = { kind: 'means' | 'guess' | 'unknown'; label: string }

export type Canonical = { text: string; notes: LabelNote[] }

const CANONICAL = { ssl: 'SSL/TLS', starttls: 'STARTTLS', none: 'unencrypted' } as const

const ASKS =
  /^(?:.*\b(?:verschl[uü]e?sselung\w*|verbindungs\w+|sicherheit\w*|encryption\w*|security\w*|connection type|ssl(?:\/tls)?|tls\/ssl|start ?tls)\b[^:=]*)[:=]\s*(.+)$/i

/**
 * The text with the encryption words of a mail program replaced by the standard ones, so that "TLS" of an
 * old Outlook is read as the STARTTLS it is.
 */
export function canonicalEncryption(text: string, client: MailClient | undefined): Canonical {
  const version = /\b20\d\d\b/.exec(text)?.[0]
  const notes: LabelNote[] = []
  const parts = text.split(/([,;\n])/).map((part) => {
    const asked = ASKS.exec(part)?.[1]?.trim()
    const said = asked ?? part.trim()
    const meaning = meaningOf(said, part, client, version)
    // A part that nobody named an encryption, and that is none, is something else.
    if (meaning === undefined) {
      if (asked !== undefined && !/ssl|tls/i.test(asked))
        notes.push({ kind: 'unknown', label: asked })
      return asked === undefined || /ssl|tls|\d/i.test(asked) ? part : ''
    }
    if (meaning === 'guess') {
      notes.push({ kind: 'guess', label: said })
      return ''
    }
    if (meaning === 'starttls' && !/start.?tls/i.test(said))
      notes.push({ kind: 'means', label: said })
    return CANONICAL[meaning]
  })
  return { text: parts.join(''), notes }
}

function meaningOf(
  said: string,
  part: string,
  client: MailClient | undefined,
  version: string | undefined,
): ReturnType<typeof encryptionOfLabel> {
  if (said.length < 2 || said.length > 60 || /[@\d.]/.test(said)) return undefined
  if (isYes(said)) return /ssl|tls|verschl|encrypt/i.test(part) && said !== part ? 'ssl' : undefined
  if (/^(?:nein|no|aus|off)$/i.test(said)) return said === part.trim() ? undefined : 'none'
  // Protocol names and titles are parts of no list of encryptions.
  if (/^(?:imap|pop3?|smtp|server|port)$/i.test(said)) return undefined
  return encryptionOfLabel(client, said, version)
}
