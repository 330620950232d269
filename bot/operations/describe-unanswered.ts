import * as z from 'zod/mini'
import type { Note } from '../storage/storage.ts'

const Body = z.object({
  text: z.string(),
  language: z.string(),
  outcome: z.string(),
  candidates: z.array(z.object({ topic: z.string(), confidence: z.number() })),
})

/** Unanswered questions for editors, one a line, tab-separated: the most frequent first, then the newest. */
export function describeUnanswered(notes: readonly Note[]): string[] {
  const groups = Map.groupBy(
    notes.flatMap(({ time, body }) => {
      const parsed = Body.safeParse(body)
      return parsed.success ? [{ time, ...parsed.data }] : []
    }),
    ({ language, text }) => `${language} ${text.trim().toLowerCase()}`,
  )
  return [...groups.values()]
    .sort((a, b) => b.length - a.length || newest(b).localeCompare(newest(a)))
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const guesses = first.candidates.map(
        ({ topic, confidence }) => `${topic} ${confidence.toFixed(2)}`,
      )
      const { language, outcome, text } = first
      return [
        [
          `${group.length}×`,
          newest(group).slice(0, 10),
          language,
          outcome,
          oneLine(text),
          guesses.join(', '),
        ].join('\t'),
      ]
    })
}

function newest(group: readonly { time: string }[]): string {
  return (
    group
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? ''
  )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
