import type { Span } from './span.ts'

/** What stands where a secret stood; recognisable, so that the person can be warned later. */
export const HIDDEN = '••••••'

/** The text with dots in place of the secrets found in it. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  let clean = ''
  let last = 0
  for (const [start, end] of spans) {
    clean += text.slice(last, start) + HIDDEN
    last = end
  }
  return clean + text.slice(last)
}
