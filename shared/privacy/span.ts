import { bareOf } from './secret-shape.ts'

/** Where something stands in a text: from, to. */
export type Span = readonly [start: number, end: number]

/** The word itself, without quotes around and punctuation behind; a closing "!" may be part of it, and goes with it. */
export function spanOf(token: string, index: number): Span {
  const bare = bareOf(token)
  const start = index + token.indexOf(bare)
  return [start, start + bare.length]
}

/** In order and without overlaps. */
export function merge(spans: Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
