import type { Target } from '../../shared/guides/index.ts'
import { matchName } from '../overlay/locate/match-name.ts'

const MOST_CHARACTERS = 60

/** The label as a synonym for the target; undefined when the target knows it, or when it names a person and not a thing. */
export function nameToAdd(label: string, { names, looks }: Target): string | undefined {
  const text = label.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > MOST_CHARACTERS || looks === 'avatar') return undefined
  return names && matchName(text, names) === 'exact' ? undefined : text
}
