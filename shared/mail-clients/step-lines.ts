import type { SetUpStep } from './set-up-steps.ts'

/** One line of plain text a step, values in it; a note that was said before is not repeated. */
export function stepLines(steps: readonly SetUpStep[]): string[] {
  const said = new Set<string>()
  return steps.map(({ text, values, after, notes }) => {
    const rows = values.map(({ label, value }) => `${label}: ${value}`).join('; ')
    const fresh = notes.map((note) => note.text).filter((note) => !said.has(note))
    for (const note of fresh) said.add(note)
    return [text, rows && `${rows}.`, after, ...fresh].filter(Boolean).join(' ')
  })
}
