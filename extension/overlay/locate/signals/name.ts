import { matchName } from '../match-name.ts'
import { wordsOf } from '../normalise-text.ts'
import type { Signal } from './signal.ts'

const SCORES = { exact: 5, close: 3.5, loose: 1.5 } as const

/** The accessible name is one of the wanted labels, in either language. */
export const name: Signal = (candidate, { target }) => {
  if (!target.names) return undefined
  if (candidate.caption) {
    const match = matchName(candidate.caption, target.names) ?? 'loose'
    // A tile that says more than its caption is less likely meant than an entry that says just this.
    const saysMore =
      wordsOf(candidate.element.textContent ?? '').length > wordsOf(candidate.caption).length
    return SCORES[match === 'exact' && saysMore ? 'close' : match]
  }
  const match = matchName(candidate.name(), target.names)
  if (match) return SCORES[match]
  // Of icons many look alike, but one that says what it is for is not another.
  return target.looks === 'icon' && wordsOf(candidate.name()).length > 0 ? -3 : 0
}

/** The name belongs to something else that is known to be near. */
export const otherName: Signal = (candidate, { target }) => {
  if (!target.not?.names) return undefined
  const match = matchName(candidate.name(), target.not.names)
  const own = target.names && matchName(candidate.name(), target.names)
  if (match === 'exact') return own === 'exact' ? -2 : -6
  return match === 'close' && own !== 'exact' ? -5 : 0
}
