/** A label without case, spaces and punctuation, so that "SSL / TLS" and "ssl/tls" are the same. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
}
