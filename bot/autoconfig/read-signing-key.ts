import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type ProfileFiles = { certificate: string; key: string }

/** The operator's certificate first, then those that vouch for it. */
export type SigningKey = { kind: 'key'; chain: readonly X509Certificate[]; key: KeyObject }

/** Devices then warn of the profile; better that than no help center. */
export function isExpired({ chain: [own] }: SigningKey, now: Date): boolean {
  return own !== undefined && new Date(own.validTo) <= now
}

/** A key of a sentence in `locales/<language>/bot.json` under `problems`. */
export type SigningProblem = {
  kind: 'problem'
  key:
    | 'profile-file-unreadable'
    | 'profile-no-certificate'
    | 'profile-no-key'
    | 'profile-key-type'
    | 'profile-key-mismatch'
  values: Record<string, string>
}

/** OpenSSL's names and WebCrypto's. */
export const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** Reads the PEM files that the environment names; what is wrong with them is told by name, never by content. */
export function readSigningKey(files: ProfileFiles): SigningKey | SigningProblem {
  const certificateText = readText(files.certificate)
  if (certificateText === undefined) return problem('profile-file-unreadable', files.certificate)
  const keyText = readText(files.key)
  if (keyText === undefined) return problem('profile-file-unreadable', files.key)

  const chain = parseChain(certificateText)
  const [own] = chain
  if (!own) return problem('profile-no-certificate', files.certificate)
  const key = parseKey(keyText)
  if (!key) return problem('profile-no-key', files.key)
  if (!isSupported(key)) return problem('profile-key-type', files.key)
  if (!own.checkPrivateKey(key))
    return problem('profile-key-mismatch', files.key, { certificate: files.certificate })
  return { kind: 'key', chain, key }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Missing, a folder, or not ours to read: the remedy is the same.
    return undefined
  }
}

function parseChain(text: string): X509Certificate[] {
  try {
    return [...text.matchAll(CERTIFICATE)].map(([pem]) => new X509Certificate(pem))
  } catch {
    // Damaged: no certificate to sign with.
    return []
  }
}

function parseKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text)
  } catch {
    // Damaged, or protected by a passphrase.
    return undefined
  }
}

function isSupported({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return (
    asymmetricKeyType === 'rsa' ||
    (asymmetricKeyType === 'ec' && Object.hasOwn(CURVES, asymmetricKeyDetails?.namedCurve ?? ''))
  )
}

function problem(
  key: SigningProblem['key'],
  file: string,
  more: Record<string, string> = {},
): SigningProblem {
  return { kind: 'problem', key, values: { file, ...more } }
}
