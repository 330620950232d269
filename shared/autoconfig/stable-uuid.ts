const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn
const MASK = (1n << 128n) - 1n

/**
 * The same UUID for the same text everywhere (RFC 9562 version 8 over FNV-1a, 128 bits).
 * For telling profiles apart, not for secrets.
 */
export function stableUuid(text: string): string {
  let value = OFFSET
  for (const byte of new TextEncoder().encode(text)) value = ((value ^ BigInt(byte)) * PRIME) & MASK
  const hex = value.toString(16).padStart(32, '0').toUpperCase()
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16).toUpperCase()
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
