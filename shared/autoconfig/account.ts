import { toUsername } from '../rules/index.ts'
import type { Settings } from '../settings/index.ts'
import { type Refusal, refused } from './outcome.ts'

/** What a person or a mail program gives us to go on. Never a password. */
export type TypedLogin = {
  address: string | undefined
  /** The workspace login where it is not the address. @default the address */
  username?: string
}

/** A checked address and the user name that the servers accept. */
export type MailAccount = {
  kind: 'account'
  address: string
  domain: string
  username: string
}

// RFC 5322 dot-atom with letters of any script (RFC 6532), in lower case. No per cent sign: mail
// programs replace %EMAILADDRESS% and the like wherever they find it.
const ATOM = /^[\p{L}\p{M}\p{N}!#$&'*+/=?^_`{|}~-]+$/u
const USERNAME = /^[^\s\p{C}%<>"]+$/u
const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64

/**
 * Turns what was typed into an account, everything in lower case, or refuses it.
 * Knows nothing of existing mailboxes: the answer cannot tell whether an address exists.
 */
export function readAccount(typed: TypedLogin, { mail }: Settings): MailAccount | Refusal {
  const address = typed.address?.trim() ?? ''
  if (address === '') return refused('address-missing')
  if (address.length > LONGEST_ADDRESS) return refused('address-invalid')

  const at = address.lastIndexOf('@')
  const localPart = toUsername(address.slice(0, at).normalize('NFC'))
  const domain = asciiDomain(address.slice(at + 1))
  if (at < 1 || localPart.length > LONGEST_LOCAL_PART || !isDotAtom(localPart))
    return refused('address-invalid')
  if (domain === undefined) return refused('address-invalid')
  if (mail?.domain !== undefined && domain !== mail.domain.toLowerCase())
    return refused('address-other-domain')

  const login = typed.username?.trim() || `${localPart}@${domain}`
  const username = toUsername(login.normalize('NFC'))
  if (username.length > LONGEST_ADDRESS || !USERNAME.test(username))
    return refused('username-invalid')
  return { kind: 'account', address: `${localPart}@${domain}`, domain, username }
}

function isDotAtom(text: string): boolean {
  return text.split('.').every((part) => ATOM.test(part))
}

/** `Müller.example` as `xn--mller-kva.example`; undefined for anything that is no domain of mail. */
function asciiDomain(typed: string): string | undefined {
  // The character set comes first: URL would read a port, a path or credentials out of it.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed) || !URL.canParse(`https://${typed}`)) return undefined
  const domain = new URL(`https://${typed}`).hostname
  const labels = domain.split('.')
  const isDomain =
    labels.length > 1 &&
    labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  return isDomain ? domain : undefined
}
