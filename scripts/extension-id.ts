import { createHash } from 'node:crypto'

/** The id that Chrome and Edge give to an extension with this public key: half a SHA-256 in the letters a to p. */
export function chromeId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex')
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('')
}
