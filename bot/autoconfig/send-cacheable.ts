import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** For documents that a program reads: never shown as a page, never taken for another type. */
export const DOCUMENT_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'; sandbox`,
  'referrer-policy': 'no-referrer',
} as const

/** With a person's address in it, so only their own program may keep it. */
const CACHE_CONTROL = 'private, max-age=3600'

/**
 * Sends a document that stays the same for the same question; 304 when the program has it already.
 * `identity` stands for the content where the bytes differ from time to time, as signatures do.
 */
export function sendCacheable(
  response: Response,
  contentType: string,
  content: string | Uint8Array,
  identity: string | Uint8Array = content,
): void {
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 27)
  response
    .set({ ...DOCUMENT_HEADERS, 'cache-control': CACHE_CONTROL, etag: `"${etag}"` })
    .set('content-type', contentType)
    // As bytes: Express would add a charset where none belongs.
    .send(Buffer.from(content))
}
