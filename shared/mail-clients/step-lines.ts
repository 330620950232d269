import type { SetUpStep } from './set-up-steps.ts'
import type { StepValue } from './step-values.ts'

/** One line of plain text a step, values in it; a note that was said before is not repeated. */
export function stepLines(steps: readonly SetUpStep[]): string[] {
  const said = new Set<string>()
  return steps.map(({ text, values, after, notes }) => {
    const fresh = notes.map((note) => note.text).filter((note) => !said.has(note))
    for (const note of fresh) said.add(note)
    return [...withValues(text, values), after, ...fresh].filter(Boolean).join(' ')
  })
}

/** "Enter your password: Password: …" would say it twice: where there is one field, the sentence names it already. */
function withValues(text: string, values: readonly StepValue[]): string[] {
  const [only, ...others] = values
  if (only?.asks === undefined || others.length > 0)
    return [text, values.map(({ label, value }) => `${label}: ${value}`).join('; ')].map(ended)
  if (says(text, only.value)) return [ended(text.replace(/:$/, ''))]
  return [text, ended(says(text, only.label) ? only.value : `${only.label}: ${only.value}`)]
}

function says(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

/** Behind a colon the values follow. */
function ended(text: string): string {
  return text === '' || /[.:!?]$/.test(text) ? text : `${text}.`
}
